import { stringify } from 'csv-stringify/sync'
import { columnsOf, exampleRow, textIn } from '#content/register/columns.ts'
import { kindNamed } from '#content/register/kinds.ts'

/** A file of a template with the example of its kind, changed in some fields, once a row. */
export function templateCsv(name: string, rows: readonly Readonly<Record<string, unknown>>[] = [{}]): string {
  const kind = kindNamed(name)
  if (!kind) throw new Error(`no kind ${name}`)
  const columns = columnsOf(kind)
  const lines = rows.map(row =>
    Object.keys(row).length === 0
      ? exampleRow(kind)
      : columns.map(column => textIn(column, { ...kind.example, ...row }) ?? ''),
  )
  return stringify([columns.map(({ name }) => name), ...lines])
}
