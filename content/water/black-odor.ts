import { BLACK_GRADES, type BlackGrade } from './shapes.ts'

/** What grades urban black water; sd in cm, do and nh3n in mg/L, orp in mV. */
export const BLACK_INDICATORS = ['sd', 'do', 'orp', 'nh3n'] as const
export type BlackIndicator = (typeof BLACK_INDICATORS)[number]
/** Guideline of the grades. */
export const BLACK_CLAUSE = '城市黑臭水体整治工作指南 (2015) table 1'

/** Borders of the light grade, both belonging to it; of nh3n high values are the bad ones. */
export const BLACK_LIMITS = {
  sd: { heavy: 10, light: 25 },
  do: { heavy: 0.2, light: 2 },
  orp: { heavy: -200, light: 50 },
  nh3n: { heavy: 15, light: 8 },
} as const satisfies Record<BlackIndicator, { heavy: number; light: number }>

const SHALLOW = 25

/**
 * Grade of one value of a sample: none, light or heavy (城市黑臭水体整治工作指南, table 1). In water shallower than 25 cm transparency is heavy below 40 % of the depth (10 cm at 25 cm), and
 * light from there to short of the depth: water seen through to its bed is not black. The borders are uncertain: name
 * `black-odorous-borders` beside it.
 * @param value sd in cm, do and nh3n in mg/L, orp in mV. @param depth of the water in cm, null when not known.
 */
export function blackGrade(indicator: BlackIndicator, value: number, depth: number | null = null): BlackGrade {
  if (indicator === 'sd' && depth !== null && depth < SHALLOW) {
    if (5 * value < 2 * depth) return 'heavy'
    return value < depth ? 'light' : 'none'
  }
  const { heavy, light } = BLACK_LIMITS[indicator]
  const sign = indicator === 'nh3n' ? -1 : 1
  if (sign * value < sign * heavy) return 'heavy'
  return sign * value <= sign * light ? 'light' : 'none'
}

/** The worst of grades; null of none. */
export const worstGrade = (grades: readonly BlackGrade[]): BlackGrade | null =>
  grades.length === 0 ? null : BLACK_GRADES[Math.max(...grades.map(grade => BLACK_GRADES.indexOf(grade)))]!

const atLeast = (part: number, whole: number, percent: number): boolean => whole > 0 && 100 * part >= percent * whole

/**
 * Grade of a point from the grades of its samples, indicator by indicator: heavy if one indicator is heavy in at least 60 %
 * of its values, or two are in at least 30 %; else light if any value is graded; null without values.
 */
export function pointGrade(
  grades: Readonly<Partial<Record<BlackIndicator, readonly BlackGrade[]>>>,
): BlackGrade | null {
  const lists = BLACK_INDICATORS.flatMap(indicator => [grades[indicator] ?? []])
  const worst = worstGrade(lists.flat())
  const heavyIn = (percent: number) =>
    lists.filter(list => atLeast(list.filter(grade => grade === 'heavy').length, list.length, percent)).length
  if (heavyIn(60) >= 1 || heavyIn(30) >= 2) return 'heavy'
  return worst === 'heavy' ? 'light' : worst
}

/** Grade of a stretch from its points in order of flow: heavy with three heavy ones in a row, else light if any is graded. */
export function stretchGrade(points: readonly BlackGrade[]): BlackGrade | null {
  const row = points.some((_, i) => [0, 1, 2].every(step => points[i + step] === 'heavy'))
  return row ? 'heavy' : lighter(points)
}

/** Grade of a water body from its points: heavy with at least 60 % of them heavy, else light if any is graded. */
export const bodyGrade = (points: readonly BlackGrade[]): BlackGrade | null =>
  atLeast(points.filter(grade => grade === 'heavy').length, points.length, 60) ? 'heavy' : lighter(points)

function lighter(points: readonly BlackGrade[]): BlackGrade | null {
  const worst = worstGrade(points)
  return worst === 'heavy' ? 'light' : worst
}
