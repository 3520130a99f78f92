import { SaxesParser } from 'saxes'

/** Texts of the elements of a feed by their path, with how often each element stands there. */
export function readXml(text: string): { texts: (path: string) => string[]; names: Set<string> } {
  const parser = new SaxesParser()
  const path: string[] = []
  const found: [string, string][] = []
  const names = new Set<string>()
  parser.on('opentag', ({ name }) => {
    path.push(name)
    names.add(name)
    found.push([path.join('/'), ''])
  })
  parser.on('text', value => {
    const last = found.findLast(([at]) => at === path.join('/'))
    if (last) last[1] += value
  })
  parser.on('closetag', () => void path.pop())
  parser.on('error', error => {
    throw error
  })
  parser.write(text).close()
  return { texts: at => found.filter(([where]) => where === at).map(([, value]) => value), names }
}
