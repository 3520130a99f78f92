import { hourIndex } from '#content/air/hour-index.ts'
import { type Batch, type Push, pack } from '#content/air/push.ts'
import { PLACES } from '#content/place/places.ts'
import { parseHour } from '#content/time.ts'
import { record } from '#db/air/record.ts'
import type { Store } from '#db/open.ts'
import { derive } from '#db/trail/derive.ts'

const STATIONS = 240
const HOURS_A_FILE = 720
export const FILL_START = parseHour('2020-01-01T01:00:00+08:00')

const AREAS = PLACES.filter(place => place.kind === 'prefecture' || place.kind === 'city').map(place => place.names.zh)

/** A number that looks like noise but is the same in every run. */
function noise(seed: number): number {
  let x = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b)
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b)
  return (x ^ (x >>> 16)) >>> 0
}

/** Tenths of a microgram as the feed gives them: whole micrograms between low and high; CO in thousandths. */
const level = (seed: number, low: number, high: number, step: number) => (low + (noise(seed) % (high - low))) * step

function pushAt(station: number, hour: number): Push {
  const seed = hour * 1000 + station * 7
  const missing = noise(seed + 6) % 40 === 0
  const values = [
    level(seed, 2, 30, 10),
    level(seed + 1, 5, 90, 10),
    level(seed + 2, 2, 30, 100),
    level(seed + 3, 3, 180, 10),
    missing ? null : level(seed + 4, 15, 400, 10),
    level(seed + 5, 5, 160, 10),
  ]
  const marks = pack(values.map(value => (value === null ? 'not-reported' : null)))
  const index = hourIndex(hour, values, marks)
  const wrong = noise(seed + 7) % 5000 === 0
  return {
    station: `B${String(station).padStart(3, '0')}`,
    name: `测${station}`,
    area: AREAS[station % AREAS.length] as string,
    longitude: 80 + (station % 15),
    latitude: 37 + (station % 11),
    hour,
    values,
    marks,
    publishedAqi: (index.aqi ?? 0) + Number(wrong),
    publishedPrimary: index.primary,
  }
}

async function* batches(from: number, hours: number): AsyncGenerator<Batch> {
  for (let hour = from; hour < from + hours; hour += 10) {
    const span = Math.min(10, from + hours - hour)
    const pushes = Array.from({ length: span * STATIONS }, (_, i) =>
      pushAt(i % STATIONS, hour + Math.floor(i / STATIONS)),
    )
    yield { pushes, rejects: [], read: pushes.length }
  }
}

/** Fills a database with about `values` values, month by month in order of time, as an archive comes in. */
export async function fill(store: Store, values: number, say: (line: string) => void): Promise<number> {
  const hours = Math.ceil(values / 6 / STATIONS)
  for (let done = 0; done < hours; done += HOURS_A_FILE) {
    const span = Math.min(HOURS_A_FILE, hours - done)
    const about = {
      source: 'bench',
      file: `month-${done}`,
      sha256: `bench-${done}`,
      receivedAt: 1_798_700_000,
      simulated: false,
    }
    await record(store, about, batches(FILL_START + done, span))
    await derive(store, 1)
    if ((done / HOURS_A_FILE) % 6 === 0) say(`${(((done + span) * STATIONS * 6) / 1e6).toFixed(1)} M values`)
  }
  return hours * STATIONS * 6
}
