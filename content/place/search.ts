import { fold } from './fold.ts'
import type { Place, PlaceKind } from './shapes.ts'

const KIND_ORDER = { region: 0, prefecture: 1, city: 2, 'joint-area': 3, county: 4 } as const satisfies Record<
  PlaceKind,
  number
>

type Standing = { place: Place; match: number; name: number }

const NOWHERE = 5

/** 0 the whole name, 1 its beginning, 2 the beginning of a word in it, 3 inside, 4 the name and more words after it. */
function matchOf(name: string, wanted: string): number {
  const query = wanted.replaceAll(' ', '')
  const words = fold(name)
  const whole = words.replaceAll(' ', '')
  if (whole === query) return 0
  if (whole.startsWith(query)) return 1
  if (words.split(' ').some((_, i, all) => all.slice(i).join('').startsWith(query))) return 2
  if (whole.includes(query)) return 3
  return wanted.startsWith(`${words} `) ? 4 : NOWHERE
}

/** The best match of a place; names in force stand before former names, pinyin and initials. */
function standingOf(place: Place, wanted: string): Standing {
  const { zh, ug, kk, en } = place.names
  const pinyin = place.pinyin.replaceAll(' ', '')
  const groups = [[zh, ug, kk, en], [pinyin, place.initials], place.formerNames]
  return groups
    .flatMap((names, name) => names.map(text => ({ place, match: matchOf(text, wanted), name })))
    .reduce((best, next) => (next.match < best.match ? next : best))
}

/**
 * Places that a person may mean, best first: by Chinese, Uyghur, Kazakh or English name, former name, pinyin or initials,
 * whatever the case, diacritics, spaces or Arabic letter variants. The whole name stands before a beginning, a beginning
 * before the middle, that before a name with more words after it (Kashgar Prefecture); then names in force before former ones, prefectures before counties, and the order of `places`.
 * @param limit the most places to return; an empty query returns none.
 */
export function search(places: readonly Place[], query: string, limit = 10): Place[] {
  const wanted = fold(query)
  if (wanted === '') return []
  return places
    .map(place => standingOf(place, wanted))
    .filter(({ match }) => match < NOWHERE)
    .toSorted((a, b) => a.match - b.match || a.name - b.name || KIND_ORDER[a.place.kind] - KIND_ORDER[b.place.kind])
    .slice(0, Math.max(0, limit))
    .map(({ place }) => place)
}
