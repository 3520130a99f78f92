import type { Transaction } from '@libsql/client'
import { parsePeriod } from '#content/air/calendar.ts'
import { evaluate } from '#content/air/period.ts'
import { periodDay, readDayRows, readDust } from './read-periods.ts'
import { rowsOf } from './wide.ts'

export type SiteMonth = { site: number; month: string }

const AT_ONCE = 2000

/** Evaluates months of sites anew from their derived days. */
export async function deriveMonths(tx: Transaction, months: readonly SiteMonth[]): Promise<void> {
  for (let i = 0; i < months.length; i += AT_ONCE) await evaluateAll(tx, months.slice(i, i + AT_ONCE))
}

async function evaluateAll(tx: Transaction, months: readonly SiteMonth[]): Promise<void> {
  const spans = months.map(({ site, month }) => {
    const { from, to } = parsePeriod(month)
    return [site, from, to] as const
  })
  const bySite = Map.groupBy(await readDayRows(tx, spans), row => row[0] as number)
  const placeOf = await places(tx)
  const dustOf = new Map<number | null, Awaited<ReturnType<typeof readDust>>>()
  const rows: (string | number | null)[][] = []
  for (const [i, { site, month }] of months.entries()) {
    const [, first, last] = spans[i] as readonly [number, number, number]
    const inside = (bySite.get(site) ?? []).filter(row => first <= (row[1] as number) && (row[1] as number) <= last)
    const place = placeOf.get(site) ?? (site >= 650000 ? site : null)
    const dust = dustOf.get(place) ?? (await readDust(tx, place))
    dustOf.set(place, dust)
    const evaluation = evaluate(month, inside.map(periodDay), { dust })
    const composite = evaluation.composite === null ? null : Math.round(evaluation.composite * 100)
    rows.push([site, month, composite, JSON.stringify(evaluation)])
  }
  await tx.execute({
    sql: `insert or replace into site_month (site, month, composite, body)
      select site, month, composite, body from ${rowsOf(['site', 'month', 'composite', 'body'], '?')}`,
    args: [JSON.stringify(rows)],
  })
}

async function places(tx: Transaction): Promise<Map<number, number>> {
  const { rows } = await tx.execute('select id, place from station where place is not null')
  return new Map(rows.map(row => [Number(row['id']), Number(row['place'])]))
}
