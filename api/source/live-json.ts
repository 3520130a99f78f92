import type { Batch } from '#content/air/push.ts'
import { Refusal } from '#content/refusal.ts'
import { jsonObjects } from './json-objects.ts'
import { type LiveObject, liveRow } from './live-row.ts'

/** The live service as a JSON array of objects (PascalCase keys), or as GeoJSON (lower case). */
export async function* liveJson(pieces: AsyncIterable<string>, file: string): AsyncGenerator<Batch> {
  let stations = 0
  for await (const objects of jsonObjects(pieces, file)) {
    const batch: Batch = { pushes: [], rejects: [], read: 0 }
    for (const { value, line } of objects) {
      const object = flat(value)
      if (object.has('stationcode')) stations++
      liveRow(object, line, batch)
    }
    if (stations === 0) break
    yield batch
  }
  if (stations === 0) throw new Refusal('invalid', `Cannot read ${file}: nothing in it has a StationCode`)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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
