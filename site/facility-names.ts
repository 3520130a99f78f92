import { once } from './gather.ts'
import { facilities } from './gather-water.ts'
import { nameIn } from './water-phrases.ts'
import type { Speech } from './words.ts'

const byId = once(async () => new Map((await facilities()).map(one => [one.facility, one.names] as const)))

/** Names of facilities in the language of a page, by their ids. */
export async function facilityNames(speech: Speech): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await byId())].map(([id, names]) => [id, nameIn(speech, names).name]))
}
