import { Refusal } from '#content/refusal.ts'

const YUAN = /^(\d{1,9})(?:\.(\d{1,2}))?$/

/** An amount typed in yuan, in 分 (0.01 yuan), exactly. Throws Refusal `invalid`. */
export function fenOf(yuan: string): number {
  const [, whole, part = ''] = YUAN.exec(yuan.trim()) ?? []
  if (whole === undefined)
    throw new Refusal('invalid', `Cannot read the amount "${yuan.slice(0, 40)}": expected yuan such as 500 or 500.50`)
  return Number(`${whole}${part.padEnd(2, '0')}`)
}
