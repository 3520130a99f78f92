import { AVERAGING, CATEGORIES, INDICATORS, POLLUTANTS } from '#content/air/shapes.ts'
import { PERIODS } from '#content/calendar.ts'
import { CASE_STEPS, FACILITY_STATES } from '#content/enforcement/entries.ts'
import { STATISTICS_BY } from '#content/enforcement/statistics.ts'
import { ADMINISTRATIONS } from '#content/place/shapes.ts'
import { MEASURES, REGIONS } from '#content/trail/shapes.ts'
import {
  BANKS,
  BODY_KINDS,
  BOUNDARIES,
  CONTROLS,
  EDGE_NAMES,
  NODE_KINDS,
  OFFICE_LEVELS,
  OUTFALL_CATEGORIES,
  PROTECTIONS,
  SOURCE_LEVELS,
  SOURCE_WATERS,
  USE_PARTS,
} from '#content/water/entries.ts'
import { WATER_INDICATORS } from '#content/water/indicators.ts'
import { BLACK_GRADES, LIMITS, METHODS, STATUS_OF, TROPHIC_GRADES, WATER_STATUSES } from '#content/water/shapes.ts'

/** Names of the closed sets. A set with a member that GraphQL cannot spell (`HJ 633-2012`) stays text, as in REST. */
export const CLOSED_SETS: Readonly<Record<string, readonly string[]>> = {
  Pollutant: POLLUTANTS,
  Indicator: INDICATORS,
  Category: CATEGORIES,
  Averaging: AVERAGING,
  Period: PERIODS,
  Administration: ADMINISTRATIONS,
  Measure: MEASURES,
  Region: REGIONS,
  WaterIndicator: WATER_INDICATORS,
  WaterStatus: WATER_STATUSES,
  Limits: LIMITS,
  Method: METHODS,
  TrophicGrade: TROPHIC_GRADES,
  BlackGrade: BLACK_GRADES,
  StatusOf: STATUS_OF,
  BodyKind: BODY_KINDS,
  Control: CONTROLS,
  Boundary: BOUNDARIES,
  SourceLevel: SOURCE_LEVELS,
  SourceWater: SOURCE_WATERS,
  Protection: PROTECTIONS,
  OutfallCategory: OUTFALL_CATEGORIES,
  OfficeLevel: OFFICE_LEVELS,
  UsePart: USE_PARTS,
  Bank: BANKS,
  EdgeType: EDGE_NAMES,
  NodeKind: NODE_KINDS,
  CaseStep: CASE_STEPS,
  FacilityState: FACILITY_STATES,
  StatisticsBy: STATISTICS_BY,
}

const NAME = /^[_A-Za-z]\w*$/
export const isSpellable = (values: readonly string[]): boolean => values.every(value => NAME.test(value))

export const closedSetName = (values: readonly string[]): string | null =>
  Object.entries(CLOSED_SETS).find(([, set]) => set.join() === values.join())?.[0] ?? null
