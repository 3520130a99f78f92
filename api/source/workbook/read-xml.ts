import { SaxesParser } from 'saxes'
import { Refusal } from '#content/refusal.ts'
import { decodeText } from '../decode-text.ts'
import type { Zip } from './zip.ts'

export type Attributes = Record<string, string>

/** Told of elements of the document's own namespace, by their local names, and of text. */
export type XmlEvents = {
  open?: (name: string, attributes: Attributes) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/** A tag, text or comment longer than this is nothing that a workbook holds; the longest cell is 32,767 characters. */
const LONGEST = 1_000_000
const DEEPEST = 100
const MOST_KEPT = 16 * 1024 * 1024

/**
 * Reads XML in pieces, strictly, and pauses after each piece. No document type is taken, so no entity is ever defined.
 * Throws Refusal `invalid` where the text is not UTF-8 or not XML.
 */
export async function* readXml(chunks: AsyncIterable<Buffer>, part: string, on: XmlEvents): AsyncGenerator<void> {
  const bad = (why: string) => new Refusal('invalid', `Cannot read ${part}: ${why}`)
  const parser = new SaxesParser({ position: false, xmlns: false } as const)
  let prefix: string | null = null
  let depth = 0
  let silent = 0
  const local = (name: string) =>
    prefix === '' ? name : name.startsWith(prefix as string) ? name.slice((prefix as string).length) : `:${name}`
  const text = (piece: string) => {
    silent = 0
    on.text?.(piece)
  }
  parser.on('doctype', () => {
    throw bad('a document type, and with it entities, is not taken')
  })
  parser.on('opentag', ({ name, attributes }) => {
    silent = 0
    prefix ??= name.slice(0, name.indexOf(':') + 1)
    if (++depth > DEEPEST) throw bad(`elements more than ${DEEPEST} deep`)
    on.open?.(local(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth--
    on.close?.(local(name))
  })
  parser.on('text', text)
  parser.on('cdata', text)
  for await (const piece of decodeText(chunks, { file: part, encoding: 'utf-8' })) {
    silent += piece.length
    strictly(() => parser.write(piece), bad)
    if (silent > LONGEST) throw bad(`a tag or text longer than ${LONGEST} characters`)
    yield
  }
  strictly(() => parser.close(), bad)
}

/** Reads all of a part that is kept in memory. Throws Refusal `too-large` for more than `most` bytes. */
export async function allXml(
  zip: Zip,
  part: string,
  about: { file: string; most?: number },
  on: XmlEvents,
): Promise<void> {
  const { file, most = MOST_KEPT } = about
  if (zip.size(part) > most) throw new Refusal('too-large', `Cannot read ${file}:${part}: more than ${most} bytes`)
  for await (const _ of readXml(zip.read(part), `${file}:${part}`, on));
}

function strictly(step: () => unknown, bad: (why: string) => Refusal): void {
  try {
    step()
  } catch (error) {
    throw error instanceof Refusal ? error : bad(`not XML (${(error as Error).message.slice(0, 120)})`)
  }
}
