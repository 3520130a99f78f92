import { Facts } from '#content/report/facts.ts'
import type { Reader, ReportRow } from './life.ts'

/** The envelope of facts of a report, and what its reporter chose to be. */
export async function envelopeOf(reader: Reader, { report }: ReportRow): Promise<{ facts: Facts; choice: unknown }> {
  const { rows } = await reader.execute({ sql: 'select facts, choice from report where report = ?', args: [report] })
  return { facts: Facts.parse(JSON.parse(String(rows[0]?.['facts']))), choice: rows[0]?.['choice'] }
}
