import { dayText, parseDay } from '#content/time.ts'
import { serialDate } from './workbook/serial-date.ts'

const PARTS = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?(?:[ T]+00:00(?::00)?(?:\.0+)?)?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
/** Days since 1900 as a spreadsheet counts them: from 2000 to 2099. */
const SERIAL = /^(?:3[6-9]|[4-6]\d|7[0-3])\d{3}$/

/** `2024-03-01` from `2024年3月1日`, `2024/3/1`, `2024.3.1`, `20240301`, `2024-03-01 00:00:00` or `45352`; null for no day. */
export function penaltyDay(text: string): string | null {
  const clean = text.normalize('NFKC').trim()
  if (SERIAL.test(clean)) return serialDate(Number(clean), 'date', false)
  const [, year, month = '', day = ''] = PARTS.exec(clean) ?? COMPACT.exec(clean) ?? []
  if (year === undefined) return null
  try {
    return dayText(parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`))
  } catch {
    return null
  }
}
