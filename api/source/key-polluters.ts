import { isUscc } from '#content/enforcement/uscc.ts'
import { Refusal } from '#content/refusal.ts'
import { privateIn } from '#content/register/private.ts'
import type { EntryBatch } from '#content/register/push.ts'
import { dayOfMinute, dayText } from '#content/time.ts'
import { cleanText } from './clean-text.ts'
import { type JsonObject, jsonObjects } from './json-objects.ts'
import { outletsOf } from './key-polluter-outlets.ts'
import { coordinates } from './key-polluter-place.ts'
import type { About, Input, SourceOf } from './source.ts'

const ENTERPRISES = /^\s*\[\s*\{[^}]*"企业名称"\s*:[^}]*"代码"\s*:/
const OUTLETS = /^\s*\[\s*\{[^}\]]*"enterpriseName"\s*:\s*"[^"]*"\s*,\s*"outlets"\s*:/

/**
 * Key polluters of a province as lists of objects: enterprises with their credit codes, and their outlets by name. What
 * holds is held to hold from the day of receipt, for the lists have none. Scores, grades, exceedances and trends that an
 * author of the lists worked out are passed over. Throws Refusal `invalid` for another list.
 */
export const keyPolluters: SourceOf<'register', EntryBatch> = {
  name: 'key-polluters',
  title: 'Lists of key polluters and of their outlets (JSON)',
  subject: 'register',
  recognise: ({ head }) => ENTERPRISES.test(head) || OUTLETS.test(head),
  parse: read,
}

async function* read(input: Input, { file, receivedAt }: About): AsyncGenerator<EntryBatch> {
  if (!ENTERPRISES.test(input.head) && !OUTLETS.test(input.head))
    throw new Refusal('invalid', `Cannot read ${file}: no list of enterprises or of their outlets`)
  const from = dayText(dayOfMinute(Math.floor(receivedAt / 60)))
  for await (const objects of jsonObjects(input.text(), file)) {
    const batch: EntryBatch = { entries: [], rejects: [], read: 0 }
    for (const object of objects) {
      if ('outlets' in object.value) outletsOf(object, from, batch)
      else enterpriseOf(object, from, batch)
    }
    yield batch
  }
}

function enterpriseOf({ value, line }: JsonObject, from: string, batch: EntryBatch) {
  batch.read++
  const reject = (field: string, reason: string) =>
    void batch.rejects.push({ line, field, value: String(value[field] ?? '').slice(0, 80), reason })
  const name = cleanText(String(value['企业名称'] ?? ''))
  if (!name || privateIn(name)) return reject('企业名称', 'not the name of an enterprise')
  const uscc = String(value['代码'] ?? '')
  if (!isUscc(uscc)) return reject('代码', 'not a unified social credit code (GB 32100-2015)')
  const at = coordinates(value['lng'], value['lat'])
  if (at === null) return reject('lng', 'not a longitude and a latitude')
  const industryName = cleanText(String(value['行业'] ?? ''))
  if (industryName === null || industryName.length > 80) return reject('行业', 'not the name of an industry')
  const entry = {
    ...{ facility: uscc, names: { zh: name, ug: null, kk: null, en: null }, uscc },
    ...{ industry: null, industryName: industryName || null, place: null, administration: null, state: null },
    ...{ ...at, from, to: null },
  }
  batch.entries.push({ kind: 'facility', id: uscc, entry, line })
}
