import { parseDay } from './time.ts'

/**
 * The record in force on a natural day (days since 1970-01-01, Beijing), of records in the order of their first days, which
 * `from` tells; the first one also holds for the days before it. Without a day the newest.
 */
export function inForce<T>(records: readonly T[], from: (record: T) => string): (day?: number) => T {
  const dated = records.map(record => ({ record, start: parseDay(from(record)) })).reverse()
  return (day = Number.POSITIVE_INFINITY) => dated.find(({ start }) => start <= day)?.record ?? records[0]!
}
