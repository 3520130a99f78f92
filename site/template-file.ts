import { stringify } from 'csv-stringify/sync'
import writeWorkbook from 'write-excel-file/node'
import type { Template } from '#content/register/shapes.ts'
import { undatedZip } from './undated-zip.ts'

/** A template's header and its one invented row. */
const rowsOf = ({ columns }: Template): string[][] => [
  columns.map(({ name }) => name),
  columns.map(({ example }) => example),
]

/** A template as CSV, with the byte-order mark by which spreadsheet programs know UTF-8. */
export const templateCsv = (template: Template): string =>
  stringify(rowsOf(template), { bom: true, record_delimiter: 'windows' })

/** A template as a workbook of one sheet. Every cell is text, so that no program makes a number or a date of it. */
export async function templateXlsx(template: Template): Promise<Buffer> {
  const [header = [], example = []] = rowsOf(template)
  const text = { type: String, format: '@' } as const
  const workbook = writeWorkbook(
    [
      header.map(value => ({ ...text, value, fontWeight: 'bold' as const })),
      example.map(value => (value === '' ? null : { ...text, value })),
    ],
    {
      sheet: template.kind,
      stickyRowsCount: 1,
      columns: header.map((name, i) => ({ width: Math.max(name.length, example[i]?.length ?? 0) + 4 })),
    },
  )
  return undatedZip(await workbook.toBuffer())
}
