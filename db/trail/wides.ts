import { hourFields } from '../air/json.ts'
import { STATION_HOUR } from '../air/wide.ts'
import { MONITORING_RESULT } from '../enforcement/wide.ts'
import { minuteText } from '../json.ts'
import { SAMPLE } from '../water/json.ts'
import { WATER_SAMPLE } from '../water/wide.ts'
import type { Wide } from './keep-rows.ts'

const HOUR = `json_object(${hourFields('r')})`

const OUTLETS = `(select *, facility || '>' || outlet as code from monitored_outlet)`
const CELLS = `(select json_group_object(c.value ->> 0, ifnull((c.value ->> 1) || ' ' || (c.value ->> 2), c.value))
  from json_each(r.cells) c)`
const RESULTS = `json_patch(json_object('at', ${minuteText('r.at')}, 'averaging', r.averaging, 'origin', r.origin,
  'agency', r.agency), ${CELLS})`

/**
 * A table of wide rows as the trail reads it: `sites` is a source of what they are of (with id and code), `kinds` those of
 * the register whose ids the codes are; `refers` says which columns hold ids of which other kinds; `time` is the column of their instant, in so many `minutes`. `shape` is SQL of the
 * public JSON of a row `r` of a site `s`, `title` what such a row is called.
 */
export type WideTable = {
  wide: Wide
  title: string
  sites: string
  kinds: readonly string[]
  refers: Readonly<Record<string, string>>
  time: string
  minutes: number
  shape: string
}

/** Every table of wide rows: what is not here can neither be compared in a dry run nor rolled back. */
export const WIDES: readonly WideTable[] = [
  {
    ...{ wide: STATION_HOUR, title: 'air', sites: 'station', kinds: [], refers: {} },
    ...{ time: 'hour', minutes: 60, shape: HOUR },
  },
  {
    ...{ wide: WATER_SAMPLE, title: 'water', sites: 'water_site', kinds: ['section', 'source'], refers: {} },
    ...{ time: 'at', minutes: 1, shape: SAMPLE },
  },
  {
    ...{ wide: MONITORING_RESULT, title: 'result', sites: OUTLETS, kinds: ['outlet'], refers: { agency: 'agency' } },
    ...{ time: 'at', minutes: 1, shape: RESULTS },
  },
]

/** What an import covers, in epoch hours as the trail keeps them; null where it has no rows of this form. */
export type Covered = { firstHour: number | null; lastHour: number | null }

/** SQL: the condition that finds the rows of `spanOf` by their key. */
export const inSpan = ({ sites, time }: WideTable) =>
  `site in (select id from ${sites}) and ${time} between :first and :last`

/** The first and last instant that an import covers, in the unit of the table. */
export const spanOf = ({ minutes }: WideTable, { firstHour, lastHour }: Covered) => ({
  first: Math.floor(((firstHour ?? 0) * 60) / minutes),
  last: Math.floor(((lastHour ?? -1) * 60 + 59) / minutes),
})
