import { requirePlace } from '#content/place/places.ts'
import { within } from '../register/filters.ts'

const REGION = 'xinjiang'
const PROVINCE = '新疆'

/** Whether a feed names a province that is ours. */
export const isXinjiang = (province: string): boolean => province.startsWith(PROVINCE)

/** SQL: whether a site lies in Xinjiang: the feed says so, or the register gives it a place of ours. */
export const inXinjiang = (site: string) =>
  `(${site}.place is not null or ifnull(${site}.province, '') like '${PROVINCE}%')`

/** SQL: whether a site `s` in the place `p` lies within the place that `:place` names, see placeArg: all when it is null. */
export const WITHIN = `(:place is null or p.slug in (select value from json_each(:place))
  or ('${REGION}' in (select value from json_each(:place)) and ${inXinjiang('s')}))`

/** A place and what belongs to it, for WITHIN. Throws Refusal `not-found`. */
export const placeArg = (slug: string | undefined): string | null =>
  slug === undefined ? null : JSON.stringify(within(requirePlace(slug)))
