import { inBeijing } from './local-hour.ts'
import type { About } from './source.ts'

const STAMP = /(?<!\d)(20\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?:[-_T ]?(\d\d)[-_:.]?(\d\d)(?:[-_:.]?\d\d)?)?(?!\d)/

/**
 * When a file was fetched, in epoch seconds: the Beijing date and time in its name (`water_quality_20260225_093748.csv`;
 * a date alone means the end of that day) when that is before it was received, else when it was received.
 */
export function fetchedAt({ file, receivedAt }: About): number {
  const [found, year, month, date, hour, minute] = STAMP.exec(file) ?? []
  if (!found) return receivedAt
  const day = inBeijing(Number(year), Number(month), Number(date), hour === undefined ? 24 : Number(hour))
  const at = day === null ? Number.NaN : day * 3600 + Number(minute ?? 0) * 60
  return at < receivedAt && Number(minute ?? 0) < 60 ? at : receivedAt
}
