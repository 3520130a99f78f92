import { statusOf } from '#content/water/class.ts'
import { AUTOMATIC, COUNTED, WATER_INDICATORS, type WaterIndicator } from '#content/water/indicators.ts'
import { CLASSES, UNRATED, WATER_REASONS } from '#content/water/shapes.ts'
import { degreesOf, joined, minuteText, namesIn, truth } from '../json.ts'

/**
 * SQL expressions that turn a stored sample `r` of a site `s` into its public JSON. They are made from the closed sets of
 * content/water, so that no shape is written twice; test/db/water/json.test.ts holds their output against the zod shapes
 * and the rules in content.
 */
const column = (name: WaterIndicator) => `r."${name}"`

const cell = (name: WaterIndicator) => {
  const stored = column(name)
  return `'${name}', iif(typeof(${stored}) = 'text' and ${stored} not glob '<*', null, ${stored})`
}
const cells = (names: readonly WaterIndicator[]) => names.map(cell).join(', ')

const reasonOf = (name: WaterIndicator) =>
  `case ${column(name)} ${Object.entries(WATER_REASONS)
    .map(([letter, reason]) => `when '${letter}' then ',{"indicator":"${name}","reason":"${reason}"}'`)
    .join(' ')} else '' end`
const missing = (names: readonly WaterIndicator[]) => joined(names.map(reasonOf))

const byLimits = (river: string, lake: string, unknown: string) =>
  `case s.limits when 'river' then ${river} when 'lake' then ${lake} else ${unknown} end`

/** A source without limits is groundwater, which neither limits rate. */
const GROUNDWATER = `(s.kind = 'source' and s.limits is null)`
/** Whether both limits say the same of a site whose limits are not known. */
const AGREE = `not ${GROUNDWATER} and r.riverClass is r.lakeClass`

/** Class 1 to 6 by the limits of the site; where they are not known, the one that both give. */
export const CLASS = byLimits('r.riverClass', 'r.lakeClass', `iif(${AGREE}, r.riverClass, null)`)
const DECIDING = byLimits('r.riverDeciding', 'r.lakeDeciding', `iif(${AGREE}, r.riverDeciding & r.lakeDeciding, 0)`)

/** Why there is no class: groundwater has none by either limits. */
const NO_CLASS = `case when ${GROUNDWATER} then '${UNRATED[2]}' when r.riverClass is null then '${UNRATED[0]}' else '${UNRATED[1]}' end`

const byClass = (value: string, text: (number: number) => string | null) =>
  `case ${value} ${CLASSES.map((_, i) => `when ${i + 1} then '${text(i + 1)}'`).join(' ')} end`
const classText = (value: string) => byClass(value, number => CLASSES[number - 1] as string)

const RATING = `'class', ${classText(CLASS)}, 'status', ${byClass(CLASS, statusOf)}, 'deciding', ${namesIn(DECIDING, COUNTED)},
  'unrated', iif(${CLASS} is not null, null, ${NO_CLASS}),
  'publishedClass', ${classText('r.publishedClass')}`
const trace = (names: readonly WaterIndicator[]) =>
  `'missing', ${missing(names)}, 'simulated', ${truth('s.simulated')}, 'import', r.import`
const WHEN = `'at', ${minuteText('r.at')}, 'method', r.method`

/** The public WaterSample of a sample `r` of the site `s`. */
export const SAMPLE = `json_object('site', s.code, ${WHEN}, ${cells(WATER_INDICATORS)},
  'further', json(ifnull(r.further, '[]')), 'laboratory', r.laboratory, ${RATING}, ${trace(WATER_INDICATORS)})`

/** The public WaterLatest of a sample `r` of the site `s` in the place `p`. */
export const LATEST = `json_object('site', s.code, 'kind', s.kind, 'name', s.name, 'province', s.province,
  'watershed', s.watershed, 'place', p.slug, 'body', s.body, ${degreesOf('s')}, ${WHEN}, ${cells(AUTOMATIC)},
  'limits', s.limits, ${RATING}, 'target', ${classText('s.target')},
  'meetsTarget', iif(${CLASS} is null or s.target is null, null, ${truth(`${CLASS} <= s.target`)}),
  ${trace(AUTOMATIC)})`
