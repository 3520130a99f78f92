import { wordNumber } from './worded.ts'
import type { Speech } from './words.ts'

const TEN_THOUSAND_YUAN = 1_000_000

/** An amount in 分, or hundredths of another currency, in words: Chinese counts larger sums in 万元. */
export function money({ w, say, lang }: Speech, fen: number, currency: string | null = null): string {
  const m = w.enforcement.money
  if (currency !== null) return say(m.other, { amount: decimal(lang, fen, 2), currency })
  if (lang === 'zh' && fen >= TEN_THOUSAND_YUAN) return say(m.tenThousand, { amount: decimal(lang, fen, 6) })
  return say(m.yuan, { amount: decimal(lang, fen, 2) })
}

/** A whole number shifted by some decimal places, with as many decimals as it then has. */
function decimal(lang: Speech['lang'], units: number, places: number): string {
  const digits = String(units).padStart(places + 1, '0')
  const fraction = digits.slice(-places).replace(/0+$/, '')
  return wordNumber(lang, `${digits.slice(0, -places)}.${fraction || 0}` as `${number}`, fraction.length)
}
