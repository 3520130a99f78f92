import { liveJson } from './live-json.ts'
import { liveXml } from './live-xml.ts'
import { plausible } from './plausible.ts'
import type { AirSource } from './source.ts'

const XML = /<(?:\w+:)?AQIDataPublishLive>/
const JSON_ARRAY = /^\s*\[\s*\{[^}]*"StationCode"\s*:/i
const GEOJSON = /^\s*\{[\s\S]*"properties"\s*:\s*\{[^}]*"stationcode"\s*:/i

/**
 * The live service of the national stations: the XML and GeoJSON of 2017, and today's JSON array.
 * Which column holds the ozone of the hour depends on the period.
 */
export const cnemcLive: AirSource = {
  name: 'cnemc-live',
  title: 'National stations live, XML or JSON',
  subject: 'air',
  recognise: ({ head }) => XML.test(head) || JSON_ARRAY.test(head) || GEOJSON.test(head),
  parse: (input, { file }) => plausible(read(input.text(), file), file),
}

async function* read(pieces: AsyncIterable<string>, file: string) {
  let start = ''
  const from = pieces[Symbol.asyncIterator]()
  while (start.trim() === '') {
    const step = await from.next()
    if (step.done) break
    start += step.value
  }
  const all = resumed(start, from)
  yield* start.trimStart().startsWith('<') ? liveXml(all, file) : liveJson(all, file)
}

async function* resumed(start: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield start
  for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value
}
