import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { Refusal } from '#content/refusal.ts'
import type { Opened } from '../open-text.ts'
import type { Rows } from '../source.ts'
import type { Book } from './cell-text.ts'
import { type SheetPart, workbookParts } from './parts.ts'
import { sharedStrings } from './shared-strings.ts'
import { sheetRows } from './sheet-rows.ts'
import { cellStyles } from './styles.ts'
import { tableRows } from './table-rows.ts'
import { openZip, type Zip } from './zip.ts'

const HEAD = 50

/**
 * Opens a workbook (.xlsx, .xlsm) whose data stand in one sheet. Formulas are not computed, macros not run, links not
 * followed. Hidden sheets count when they hold anything.
 * Throws Refusal `invalid` (damaged, empty, data in several sheets), `unsupported` (protected, another format), `too-large`.
 */
export async function openWorkbook(path: string, file: string): Promise<Opened> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const zip = await openZip(handle.fd, size, file)
    const { sheets, strings, styles, from1904 } = await workbookParts(zip, file)
    const book: Book = {
      strings: await sharedStrings(zip, strings, file),
      styles: await cellStyles(zip, styles, file),
      from1904,
    }
    const { sheet, first } = await onlyTable(zip, sheets, book, file)
    const total = zip.size(sheet.part)
    let read = 0
    const count = (bytes: number) => {
      read += bytes
    }
    return {
      head: first.rows.slice(0, HEAD).map(csvLine).join(''),
      kind: 'workbook',
      text: () => {
        throw new Refusal('unsupported', `Cannot read ${file}: a workbook, and this source is a text`)
      },
      rows: () => table(zip, sheet, book, file, count),
      sha256: () => sha256Of(handle),
      bytes: () => Math.round(size * Math.min(1, read / total)),
      close: () => handle.close(),
    }
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function onlyTable(zip: Zip, sheets: readonly SheetPart[], book: Book, file: string) {
  const found: { sheet: SheetPart; first: Rows }[] = []
  for (const sheet of sheets)
    for await (const first of table(zip, sheet, book, file)) {
      found.push({ sheet, first })
      break
    }
  const [one, ...more] = found
  if (!one) throw new Refusal('invalid', `Cannot read ${file}: it is empty`)
  const names = found.map(({ sheet }) => `"${sheet.name}"${sheet.hidden ? ' (hidden)' : ''}`).join(', ')
  if (more.length > 0)
    throw new Refusal('invalid', `Cannot read ${file}: data in ${found.length} sheets, ${names}; send them one by one`)
  return one
}

function table(zip: Zip, { name, part }: SheetPart, book: Book, file: string, count?: (bytes: number) => void) {
  const sheet = { file, name, part, merged: [] }
  return tableRows(sheet, sheetRows(counted(zip.read(part), count), sheet, book))
}

async function* counted(chunks: AsyncIterable<Buffer>, count?: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    count?.(chunk.length)
    yield chunk
  }
}

const csvLine = (row: readonly string[]): string =>
  `${row.map(text => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',')}\n`

/** SHA-256 of the bytes of the file that was opened, whatever stands under its name by now. */
async function sha256Of(handle: FileHandle): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of handle.createReadStream({ start: 0, autoClose: false })) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
