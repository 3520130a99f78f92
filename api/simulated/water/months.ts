import { dayText } from '#content/time.ts'

const BEIJING = 480
const DAY = 1440
const MONTH = 30.44 * DAY

/** The Beijing month of an instant (epoch minutes), counted as year × 12 + month − 1. */
export function monthAt(minutes: number): number {
  const date = new Date((minutes + BEIJING) * 60_000)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** Epoch minutes of the first instant of a month. */
export const monthStart = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12) / 60_000 - BEIJING

/** How many months, with their fractions, lie between the first instant of a month and an instant. */
export const monthsSince = (month: number, minutes: number): number => (minutes - monthStart(month)) / MONTH

/** `2026-03-01` of the day that lies so many days after the first of a month. */
export const dayAfter = (month: number, days: number): string => dayText(dayOf(monthStart(month)) + days)

/** The Beijing day of an instant in epoch minutes. */
export const dayOf = (minutes: number): number => Math.floor((minutes + BEIJING) / DAY)
