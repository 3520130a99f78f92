import { dayOfMinute, dayText, firstMinute, parseDay } from '../../time.ts'
import type { Averaging } from './push.ts'

/** The first minute of the period of an averaging in which an instant lies, Beijing time; all in epoch minutes. */
export function averagingStart(at: number, averaging: Averaging): number {
  if (averaging === 'instant') return at
  if (averaging === 'hour') return Math.floor(at / 60) * 60
  const day = dayText(dayOfMinute(at))
  const first = { day, month: `${day.slice(0, 7)}-01`, year: `${day.slice(0, 4)}-01-01` }[averaging]
  return firstMinute(parseDay(first))
}
