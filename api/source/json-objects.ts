import { Refusal } from '#content/refusal.ts'
import { parseJson } from './read-json.ts'

/** One object of a list and the line on which it starts. */
export type JsonObject = { value: Record<string, unknown>; line: number }

/** Characters of one object, and of everything around the objects. */
const LONGEST = 1_000_000
const DEEPEST = 100
/** Where the objects stand: in an array, or in a list that a GeoJSON object holds. */
const PLACES = ['[', '{[']

type Scan = {
  /** The brackets that are open. */
  stack: string
  quoted: boolean
  escaped: boolean
  line: number
  objectLine: number
  object: string
  frame: string
}
type Found = { text: string; line: number }

/**
 * Reads a JSON list object by object, in memory that does not grow with it. What stands around the objects is put
 * together, with 0 in the place of each, and must be JSON too.
 * Throws Refusal `invalid` when it is cut, broken, no list of objects, or holds a lone surrogate or NUL in an escape.
 */
export async function* jsonObjects(pieces: AsyncIterable<string>, file: string): AsyncGenerator<JsonObject[]> {
  const scan: Scan = { stack: '', quoted: false, escaped: false, line: 1, objectLine: 1, object: '', frame: '' }
  for await (const piece of pieces) {
    const found = scanPiece(scan, piece)
    if (scan.object.length > LONGEST || scan.frame.length > LONGEST || scan.stack.length > DEEPEST)
      throw new Refusal('invalid', `Cannot read ${file}:${scan.line}: no list of objects`)
    const list = found.map(({ text, line }) => ({ value: parseJson(text, file, line) as JsonObject['value'], line }))
    if (list.length > 0) yield list
  }
  refuseFrame(parseJson(scan.object || scan.frame, file, scan.line), file)
}

function scanPiece(scan: Scan, piece: string): Found[] {
  const found: Found[] = []
  let from = 0
  for (let i = 0; i < piece.length && scan.stack.length <= DEEPEST; i++) {
    const edge = step(scan, piece[i] as string)
    if (edge === 'start') {
      scan.frame += piece.slice(from, i)
      from = i
    } else if (edge === 'end') {
      found.push({ text: scan.object + piece.slice(from, i + 1), line: scan.objectLine })
      scan.object = ''
      from = i + 1
    }
  }
  if (inObject(scan.stack)) scan.object += piece.slice(from)
  else scan.frame += piece.slice(from)
  return found
}

/** Takes one character, and says when it opens or closes an object of the list. */
function step(scan: Scan, char: string): 'start' | 'end' | null {
  if (char === '\n') scan.line++
  if (scan.quoted || char === '"') quote(scan, char)
  else if (char === '{' || char === '[') {
    const starts = startsObject(scan, char)
    scan.stack += char
    return starts ? 'start' : null
  } else if (char === '}' || char === ']') return endsObject(scan, char) ? 'end' : null
  return null
}

function startsObject(scan: Scan, char: string): boolean {
  if (char !== '{' || !PLACES.includes(scan.stack)) return false
  scan.objectLine = scan.line
  return true
}

function endsObject(scan: Scan, char: string): boolean {
  scan.stack = scan.stack.slice(0, -1)
  if (char !== '}' || !PLACES.includes(scan.stack)) return false
  scan.frame += '0'
  return true
}

const inObject = (stack: string) => stack.startsWith('[{') || stack.startsWith('{[{')

function quote(scan: Scan, char: string): void {
  if (!scan.quoted) scan.quoted = true
  else if (scan.escaped) scan.escaped = false
  else if (char === '\\') scan.escaped = true
  else if (char === '"') scan.quoted = false
}

function refuseFrame(frame: unknown, file: string): void {
  const lists = Array.isArray(frame) ? [frame] : Object.values((frame ?? {}) as object).filter(Array.isArray)
  const strange = lists.flat().find(item => item !== 0)
  if (lists.length === 0 || strange !== undefined)
    throw new Refusal(
      'invalid',
      `Cannot read ${file}: expected a list of objects, found ${JSON.stringify(strange ?? frame)?.slice(0, 80)}`,
    )
}
