import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { scriptOf } from '#test/script-of.ts'
import { type Line, ratio, run } from './measure.ts'

const PLACE_PAGES = ['zh/place/urumqi', 'ug/place/hotan']

/** Builds the site of the large database and weighs a citizen's page with everything it needs. */
export async function site(database: string): Promise<Line[]> {
  const data = dirname(database)
  const { seconds, peak } = await run([...scriptOf('publish')], { QINGTIAN_DATA: data })
  const root = join(data, 'site', 'current')
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.html')).length
  return [
    ratio(
      `pages a second, building a site of ${pages} pages`,
      pages / seconds,
      { atLeast: 200 },
      `${seconds.toFixed(1)} s in all`,
    ),
    ...(peak === null ? [] : [ratio('… peak memory, MB', peak, { atMost: 1000 })]),
    ...PLACE_PAGES.map(page =>
      ratio(`place page ${page} with all it needs, compressed, kB`, weigh(root, page) / 1000, { atMost: 60 }),
    ),
  ]
}

/** Bytes of a page and of every file it names, each compressed as the server does; fonts are compressed already. */
function weigh(root: string, page: string): number {
  const html = readFileSync(join(root, page, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|woff2|svg))"/g)].map(found => found[1] as string)
  const files = new Set(named.map(name => join(root, name)))
  const sizes = [...files].map(file => sizeOf(readFileSync(file), file.endsWith('.woff2')))
  return sizes.reduce((sum, size) => sum + size, sizeOf(Buffer.from(html), false))
}

const sizeOf = (bytes: Buffer, compressed: boolean) => (compressed ? bytes.length : brotliCompressSync(bytes).length)
