import { z } from 'zod'
import { parseDay } from '../time.ts'
import { DayText } from '../time-shapes.ts'
import { readTable } from './read-table.ts'

export const Law = z
  .strictObject({
    key: z.string().describe('Key'),
    zh: z.string().describe('Title'),
    from: DayText.describe('First day in force'),
    to: DayText.nullable().describe('Last day in force; null while it is'),
    by: z.string().nullable().describe('Key of the law in whose place it stands no more'),
    certainty: z.enum(['high', 'medium', 'recalled']).describe('How certain the row is; recalled: not from a text'),
  })
  .meta({ id: 'Law', description: 'A law or rule, and when it is in force' })
export type Law = z.infer<typeof Law>

export const LAWS: readonly Law[] = z.array(Law).parse(readTable('laws.yaml'))
const BY_KEY = new Map(LAWS.map(law => [law.key, law]))

const holds = ({ from, to }: Law, day: number): boolean => parseDay(from) <= day && (to === null || day <= parseDay(to))

/**
 * The laws in force on a natural day (days since 1970-01-01, Beijing). Of ten laws the last day is 2026-08-14: from 2026-08-15
 * the 生态环境法典 stands in their place.
 */
export const lawsInForce = (day: number): Law[] => LAWS.filter(law => holds(law, day))

/**
 * The law that a key means on a natural day: the law itself, or the one that took its place (`epl` is 环境保护法 until
 * 2026-08-14 and 生态环境法典 from 2026-08-15). Null before its first day, and for an unknown key.
 *
 * The day of the conduct decides the substance, unless the newer law is milder (法典 art. 1057), the day of the decision the
 * procedure: ask with the one that matters. This names the law that rules; what a decision cites stays as it was published
 * and is never rewritten, even when the law cited has lapsed.
 */
export function lawOf(key: string, day: number): Law | null {
  const law = BY_KEY.get(key)
  if (!law) return null
  if (holds(law, day)) return law
  return law.to !== null && law.by !== null && day > parseDay(law.to) ? lawOf(law.by, day) : null
}

const titleOf = ({ zh }: Law): string => zh.replace(/^中华人民共和国/, '').replace(/（.*$/, '')
/** Longer titles first: 海洋环境保护法 ends in 环境保护法. */
const BY_TITLE = LAWS.toSorted((a, b) => titleOf(b).length - titleOf(a).length)
/** Titles of laws that are not in the table and end in one that is. */
const OTHERS = ['环境噪声污染防治法'] as const

/**
 * The laws that a citation names by their titles, with or without 中华人民共和国, in the order of the table. A law that the
 * table does not have is passed over: the citation itself stands as it was published.
 */
export function lawsCited(basis: string): Law[] {
  let rest = OTHERS.reduce<string>((text, title) => text.replaceAll(title, ''), basis)
  const cited = new Set<Law>()
  for (const law of BY_TITLE) {
    if (!rest.includes(titleOf(law))) continue
    cited.add(law)
    rest = rest.replaceAll(titleOf(law), '')
  }
  return LAWS.filter(law => cited.has(law))
}
