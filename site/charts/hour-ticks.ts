import { beijingClock, parseHour } from '#content/time.ts'
import { slot } from './plot.ts'

export type HourTick = { at: number; hour: string; midnight: boolean; minor: boolean }

/** Ticks at every sixth hour of Beijing time; midnights carry the date. `hours` are consecutive RFC 3339 hours. */
export function hourTicks(hours: readonly string[]): HourTick[] {
  return hours.flatMap((hour, i) => {
    const clock = beijingClock(parseHour(hour)).hour
    if (clock % 6 !== 0) return []
    return [{ at: slot(i + 1, hours.length), hour, midnight: clock === 0, minor: clock % 12 !== 0 }]
  })
}
