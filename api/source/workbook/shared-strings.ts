import { Refusal } from '#content/refusal.ts'
import { allXml } from './read-xml.ts'
import type { Zip } from './zip.ts'

/** Characters, with a few for each string, that are held in memory. */
const MOST = 64 * 1024 * 1024
const EACH = 16
/** Markup may take more than the text in it. */
const MOST_BYTES = 256 * 1024 * 1024

/** The shared strings of a workbook, runs of rich text joined and phonetic guides left out. Throws Refusal `too-large`. */
export async function sharedStrings(zip: Zip, part: string | null, file: string): Promise<string[]> {
  if (part === null) return []
  const strings: string[] = []
  let [size, text, taking, phonetic] = [0, '', false, false]
  await allXml(
    zip,
    part,
    { file, most: MOST_BYTES },
    {
      open: name => {
        if (name === 'si') text = ''
        else if (name === 'rPh') phonetic = true
        else if (name === 't') taking = !phonetic
      },
      text: piece => {
        if (taking) text += piece
      },
      close: name => {
        if (name === 't') taking = false
        else if (name === 'rPh') phonetic = false
        else if (name === 'si') {
          size += text.length + EACH
          if (size > MOST) throw new Refusal('too-large', `Cannot read ${file}: more than ${MOST} characters of text`)
          strings.push(unescaped(text))
        }
      },
    },
  )
  return strings
}

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
