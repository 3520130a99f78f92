import { PLACES } from '#content/place/places.ts'
import { joined } from './phrases.ts'
import { exact } from './water-phrases.ts'
import { wordDay } from './worded.ts'
import type { Speech } from './words.ts'

type Word = (speech: Speech, value: string) => string
/** A field of the register: what it is called, and how what it says is worded. */
export type Field = readonly [label: (speech: Speech) => string, value: Word]

export const plain: Word = (_, value) => value
export const listed: Word = (speech, value) => joined(speech, value.split(';'))
export const day: Word = ({ lang }, value) => wordDay(lang, value)
export const number: Word = (speech, value) => exact(speech, Number(value))
export const place: Word = ({ lang }, value) => PLACES.find(one => one.place === value)?.names[lang] ?? value

/** A word for a member of a closed set; what is no member stands as it is. */
export const member =
  <K extends string>(members: readonly K[], words: (speech: Speech) => Readonly<Record<K, string>>): Word =>
  (speech, value) => {
    const found = members.find(one => one === value)
    return found === undefined ? value : words(speech)[found]
  }
