import type { Language } from '#content/place/shapes.ts'
import { once } from './gather.ts'
import { facilities } from './gather-water.ts'
import { nameIn } from './water-phrases.ts'
import { type Speech, speech } from './words.ts'

const namesIn = (lang: Language) =>
  once(async () => new Map((await facilities()).map(one => [one.facility, nameIn(speech(lang), one.names).name])))

const NAMES = { zh: namesIn('zh'), ug: namesIn('ug'), kk: namesIn('kk'), en: namesIn('en') }

/** Names of facilities in the language of a page, by their ids; made once a build and language. */
export const facilityNames = ({ lang }: Pick<Speech, 'lang'>): Promise<ReadonlyMap<string, string>> => NAMES[lang]()
