import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { openInput } from '#api/source/open-input.ts'
import type { Opened } from '#api/source/open-text.ts'
import { Refusal } from '#content/refusal.ts'
import { freshFolder } from '#test/database.ts'
import { workbookOf, type workbookParts } from './workbook-bytes.ts'

/** What a workbook of the tests holds beside its rows. */
export type About = Parameters<typeof workbookParts>[1] & { after?: string }

/** A workbook of one sheet, 数据; `rows` is the XML within `sheetData`. */
export const sheet = (rows: string, about?: About): Buffer =>
  workbookOf([{ name: '数据', rows, after: about?.after ?? '' }], about)

/** Opens bytes as a file of that name, and closes it after the test. */
export async function openBytes(bytes: Buffer, file = 'a.xlsx'): Promise<Opened> {
  const path = join(freshFolder(), 'file')
  await writeFile(path, bytes)
  const opened = await openInput(path, { file })
  onTestFinished(() => opened.close())
  return opened
}

export async function readBytes(bytes: Buffer): Promise<{ rows: string[][]; lines: number[] }> {
  const all = { rows: [] as string[][], lines: [] as number[] }
  for await (const { rows, lines } of (await openBytes(bytes)).rows()) {
    all.rows.push(...rows)
    all.lines.push(...lines)
  }
  return all
}

/** The Refusal that names the file; anything else fails the test. */
export async function refused(bytes: Buffer): Promise<Refusal> {
  const error = await readBytes(bytes).then(
    read => new Error(`was read: ${JSON.stringify(read).slice(0, 200)}`),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Refusal)) throw error
  expect(error.message).toContain('a.xlsx')
  return error
}
