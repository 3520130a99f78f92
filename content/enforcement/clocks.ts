import { dayText, parseDay } from '../time.ts'
import { afterWorkdays } from './working-days.ts'

/**
 * When something is due: `due`, the last natural day on which it is in time (days since 1970-01-01, Beijing); the law (key of
 * laws.yaml) and its article; `estimated` when the holidays of a day counted over are not known; `uncertain`, what of the
 * rule itself is not certain, null where nothing is.
 */
export type Clock = {
  readonly due: number
  readonly law: string
  readonly article: string
  readonly estimated: boolean
  readonly uncertain: string | null
}

function workdays(from: number, n: number, rule: Pick<Clock, 'law' | 'article' | 'uncertain'>): Clock {
  const { day, estimated } = afterWorkdays(from, n)
  return { due: day, ...rule, estimated }
}

/** A penalty decision is disclosed within 7 working days after the day of the decision (生态环境部令第30号 art. 65). */
export const caseDisclosureDue = (decidedOn: number): Clock =>
  workdays(decidedOn, 7, { law: 'mee30', article: '65', uncertain: 'The 7 working days were not read in the text' })

/**
 * A decision that was revoked, changed, or found unlawful or void is withdrawn within 3 days, with the reason (行政处罚法
 * art. 48); art. 85 says that these are working days.
 */
export const withdrawalDue = (revokedOn: number): Clock =>
  workdays(revokedOn, 3, {
    ...{ law: 'apl', article: '48' },
    uncertain: 'That 3 days are working days (art. 85) was not read in the text',
  })

/** The annual report for a calendar year is filed by 15 March of the next, that day included (生态环境部令第24号 art. 19). */
export const annualDisclosureDue = (year: number): Clock => ({
  due: parseDay(`${year + 1}-03-15`),
  ...{ law: 'mee24', article: '19', estimated: false, uncertain: 'The number of the article was not read in the text' },
})

/** A temporary report is filed within 5 working days after the legal document was received (生态环境部令第24号 art. 17). */
export const temporaryDisclosureDue = (triggeredOn: number): Clock =>
  workdays(triggeredOn, 5, {
    ...{ law: 'mee24', article: '17' },
    uncertain: 'The number of the article was not read in the text',
  })

/** A permit that says nothing else is valid for five years: to the day before its fifth anniversary (排污许可管理条例 art. 14). */
export function permitEnd(issuedOn: number): Clock {
  const [year, month, date] = dayText(issuedOn).split('-').map(Number) as [number, number, number]
  const due = Date.UTC(year + 5, month - 1, date) / 86_400_000 - 1
  const uncertain = 'The number of the article was not read in the text'
  return { due, law: 'permitreg', article: '14', estimated: false, uncertain }
}
