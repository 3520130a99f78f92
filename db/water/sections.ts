import { Section } from '#content/water/answers.ts'
import { CONTROLS } from '#content/water/entries.ts'
import { believed } from '../register/believed.ts'
import { byMember, byName, byText, inPlace, ofBasin } from '../register/filters.ts'
import { type Filter, newestOf, registerItem, registerList } from '../register/list.ts'
import { notUndone } from '../trail/in-force.ts'
import { oldestAsOf } from '../trail/rows-as-of.ts'
import { sitesOf } from './sites-ever.ts'
import { WATER_SAMPLE } from './wide.ts'

const firstDay = (at: string) => `strftime('%Y-%m-%d', (${at} + 480) * 60, 'unixepoch')`

/** The time of the first sample of a site `s`, now or as known at import `:known`; null: none. */
const firstAt = (past: boolean) => (past ? oldestAsOf(WATER_SAMPLE, 'at') : 's.firstAt')

/** The import, of those not rolled back, that brought the first sample of a site `s`. */
const firstImport = (past: boolean) => `(select min(import) from (
  select r.import from water_sample_revision r where r.site = s.id and r.at = ${firstAt(past)}
    and ${notUndone('r.import', past)}
  union all select w.import from water_sample w where w.site = s.id and w.at = ${firstAt(past)}))`

/** What is known of a section `s` that only a feed has named: its name, and since when. */
const unregistered = (
  past: boolean,
) => `json_object('section', s.code, 'names', json_object('zh', s.name, 'ug', null, 'kk', null, 'en', null),
  'province', ifnull(s.province, ''), 'watershed', ifnull(s.watershed, ''), 'alsoCalled', json('[]'), 'body', null,
  'limits', null, 'control', 'national', 'target', null, 'boundary', 'none', 'crosses', null, 'place', null, 'zone', null,
  'kilometre', null, 'longitude', nullif(s.longitude, 0) / 1000000.0, 'latitude', nullif(s.latitude, 0) / 1000000.0,
  'from', ${firstDay(firstAt(past))}, 'to', null)`

const ofFeeds = (past: boolean, { place, q }: Narrowed) => `select s.code as id, ${unregistered(past)} as body,
    ${firstImport(past)} as import, s.simulated
  from ${sitesOf(past)} s where s.kind = 'section' and ${firstAt(past)} is not null
    ${place === undefined ? '' : `and s.province like '新疆%'`} ${q === undefined ? '' : 'and instr(lower(s.name), lower(:q))'}
    and not exists (select 1 from entry r where r.kind = 'section' and r.id = s.code and ${believed('r', past)})`

type Narrowed = { place?: string; body?: string; basin?: string; q?: string }

/** Sections of the register, and those of feeds that it does not have: of these nobody says where they are, but the province. */
function rows(past: boolean, input: Narrowed): string[] {
  const registered = newestOf('section')(past)
  const { place = 'xinjiang', body, basin } = input
  const nowhere = place !== 'xinjiang' || body !== undefined || basin !== undefined
  return nowhere ? registered : [...registered, ofFeeds(past, input)]
}

/** A section that only a feed has named is known to be in the region by its province. */
const inRegion: Filter<typeof inPlace.input> = {
  ...inPlace,
  sql: past => `${inPlace.sql(past)} or (e.body ->> '$.province' like '新疆%' and e.body ->> '$.place' is null
    and 'xinjiang' in (select value from json_each(:place)))`,
}

/**
 * Sections of rivers and lakes, by id. One that only a feed has named has an id made of its name and nothing that a
 * register would say; it is taken for a national one, for those feeds give no others, and for known from its first
 * sample. Degrees as given. Throws Refusal `invalid` (cursor, asOf) and `not-found` (place, body, basin).
 */
export const sections = registerList({
  list: 'sections',
  kind: 'section',
  title: 'Monitoring sections',
  output: Section,
  page: 'SectionPage',
  rows,
  filters: {
    place: inRegion,
    body: byText('body', 'Only sections of this water body', 'body'),
    basin: ofBasin,
    control: byMember('control', CONTROLS, 'Only sections under this control'),
    q: byName(`(e.body ->> '$.alsoCalled')`, 'Part of a name in any language, or of a name in feeds'),
  },
})

/** One section, also one that only a feed has named. Throws Refusal `not-found`. */
export const sectionById = registerItem({
  kind: 'section',
  title: 'One monitoring section',
  field: 'section',
  what: 'section',
  output: Section,
  rows,
})
