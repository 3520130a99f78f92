import type { Batch } from '#content/air/push.ts'
import { Refusal } from '#content/refusal.ts'
import { type LiveObject, liveRow } from './live-row.ts'
import { objectLines, readJson } from './read-json.ts'

const AT_ONCE = 4000

/** The live service as a JSON array of objects (PascalCase keys), or as GeoJSON (lower case). */
export async function* liveJson(pieces: AsyncIterable<string>, file: string): AsyncGenerator<Batch> {
  const { value, text } = await readJson(pieces, file)
  const list = Array.isArray(value) ? value : featuresOf(value)
  if (!list) throw new Refusal('invalid', `Cannot read ${file}: expected an array of stations or GeoJSON features`)
  if (!list.some(item => isRecord(item) && flat(item).has('stationcode')))
    throw new Refusal('invalid', `Cannot read ${file}: nothing in it has a StationCode`)
  const lines = objectLines(text, Array.isArray(value) ? 2 : 3)
  for (let from = 0; from < list.length; from += AT_ONCE) {
    const batch: Batch = { pushes: [], rejects: [], read: 0 }
    list.slice(from, from + AT_ONCE).forEach((item, i) => {
      if (!isRecord(item)) throw new Refusal('invalid', `Cannot read ${file}: item ${from + i} is not an object`)
      liveRow(flat(item), lines[from + i] ?? 1, batch)
    })
    yield batch
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const featuresOf = (value: unknown): unknown[] | null =>
  isRecord(value) && Array.isArray(value['features']) ? value['features'] : null

/** An object or a GeoJSON feature as text by lower-case name. */
function flat(item: Record<string, unknown>): LiveObject {
  const properties = isRecord(item['properties']) ? item['properties'] : item
  const object = new Map<string, string>()
  for (const [name, value] of Object.entries(properties)) object.set(name.toLowerCase(), textOf(value))
  const point = isRecord(item['geometry']) ? item['geometry']['coordinates'] : null
  if (Array.isArray(point)) object.set('longitude', textOf(point[0])).set('latitude', textOf(point[1]))
  return object
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
