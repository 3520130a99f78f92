import { builtIn, type DateFormat, dateFormat } from './date-format.ts'
import { allXml } from './read-xml.ts'
import type { Zip } from './zip.ts'

/** What each cell style shows of a number, by its place in `cellXfs`. */
export async function cellStyles(zip: Zip, part: string | null, file: string): Promise<DateFormat[]> {
  if (part === null) return []
  const codes = new Map<number, DateFormat>()
  const ids: number[] = []
  let inside = false
  await allXml(
    zip,
    part,
    { file },
    {
      open: (name, attributes) => {
        if (name === 'cellXfs') inside = true
        else if (name === 'numFmt')
          codes.set(Number(attributes['numFmtId']), dateFormat(attributes['formatCode'] ?? ''))
        else if (name === 'xf' && inside) ids.push(Number(attributes['numFmtId'] ?? 0))
      },
      close: name => {
        if (name === 'cellXfs') inside = false
      },
    },
  )
  return ids.map(id => (codes.has(id) ? (codes.get(id) ?? null) : builtIn(id)))
}
