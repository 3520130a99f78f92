import { squeeze } from './fold.ts'
import { PLACES } from './places.ts'
import type { Place } from './shapes.ts'

const SUFFIX = /(市|地区)$/u

/** An area name and its short form: 吐鲁番地区 and 吐鲁番. */
const spellings = (name: string): string[] => [squeeze(name), squeeze(name).replace(SUFFIX, '')]

const areas = new Map(
  PLACES.filter(place => place.kind === 'prefecture' || place.kind === 'city').flatMap(place =>
    [place.names.zh, ...place.formerNames].flatMap(spellings).map(name => [name, place] as const),
  ),
)

/**
 * The prefecture or XPCC city that an air feed means by an area name: current, former (哈密地区) or short (博州, 库尔勒),
 * in half or full width. 库尔勒市 is here the prefecture Bayingolin, as the national feed used it until 2018; for the
 * county of that name use `findPlaces`. Null for any other name: counties, and places outside Xinjiang.
 */
export const resolveArea = (areaName: string): Place | null => areas.get(squeeze(areaName)) ?? null
