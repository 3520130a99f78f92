import { open, stat } from 'node:fs/promises'
import { Refusal } from '#content/refusal.ts'
import type { Encoding } from './decode-text.ts'
import { type Opened, openText } from './open-text.ts'
import { openWorkbook } from './workbook/open-workbook.ts'

const COMPOUND = 'd0cf11e0a1b11ae1'
const ZIP = ['504b0304', '504b0506']

/**
 * Opens a file by its first bytes: a workbook, or a text, gzip or not. Nothing is made of its name.
 * Throws Refusal as `openText` and `openWorkbook`; `unsupported` for an old or protected workbook.
 */
export async function openInput(path: string, about: { file: string; encoding?: Encoding }): Promise<Opened> {
  const magic = await firstBytes(path)
  if (magic === COMPOUND)
    throw new Refusal(
      'unsupported',
      `Cannot read ${about.file}: protected by a password, or an old workbook (.xls); save it as .xlsx without a password`,
    )
  return ZIP.includes(magic.slice(0, 8)) ? openWorkbook(path, about.file) : openText(path, about)
}

/** The first eight bytes in hex; '' when they cannot be had, which `openText` words. */
async function firstBytes(path: string): Promise<string> {
  if (!(await stat(path).catch(() => null))?.isFile()) return ''
  const handle = await open(path).catch(() => null)
  if (!handle) return ''
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0)
    return buffer.subarray(0, bytesRead).toString('hex')
  } finally {
    await handle.close()
  }
}
