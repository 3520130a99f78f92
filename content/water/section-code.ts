import type { FeedName } from './push.ts'

/** GB/T 2260 codes of the provinces by the first two characters of their names. */
const CODES: Readonly<Record<string, string>> = {
  北京: '11',
  天津: '12',
  河北: '13',
  山西: '14',
  内蒙: '15',
  辽宁: '21',
  吉林: '22',
  黑龙: '23',
  上海: '31',
  江苏: '32',
  浙江: '33',
  安徽: '34',
  福建: '35',
  江西: '36',
  山东: '37',
  河南: '41',
  湖北: '42',
  湖南: '43',
  广东: '44',
  广西: '45',
  海南: '46',
  重庆: '50',
  四川: '51',
  贵州: '52',
  云南: '53',
  西藏: '54',
  陕西: '61',
  甘肃: '62',
  青海: '63',
  宁夏: '64',
  新疆: '65',
  台湾: '71',
  香港: '81',
  澳门: '82',
}

/**
 * The id of a section that a feed names and no register has given an id: the GB/T 2260 code of the province (`00` where
 * it is not known), a hyphen, and six hexadecimal digits made of province, basin district and name, e.g. `65-3f9a1c`.
 * Always the same for the same name.
 */
export function sectionCode({ province, watershed, name }: FeedName): string {
  const hash = hash24(`${province}|${watershed}|${name}`)
  return `${CODES[province.slice(0, 2)] ?? '00'}-${hash.toString(16).padStart(6, '0')}`
}

/** Whether a code was made from a name: where two names have one code, the later one has a number behind it. */
export function isCodeOf(code: string, name: FeedName): boolean {
  const own = sectionCode(name)
  return code === own || (code.startsWith(`${own}-`) && /^\d+$/.test(code.slice(own.length + 1)))
}

/** FNV-1a of the UTF-8 bytes, 32 bits, finished as MurmurHash3 does so that similar names differ, folded to 24. */
function hash24(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  hash = (hash ^ (hash >>> 16)) >>> 0
  return ((hash >>> 24) ^ hash) & 0xffffff
}
