import { isIdentityNumber, privateNumbers } from '../register/private.ts'
import { isUscc } from './uscc.ts'

/** What is taken out of a text. */
export const SECRETS = [
  'name',
  'identity number',
  'mobile number',
  'phone number',
  'plate',
  'address',
  'bank card',
  'e-mail',
] as const
export type SecretKind = (typeof SECRETS)[number]
export type Span = { kind: SecretKind; at: number; length: number }

const CODE = /(?<![0-9A-Za-z])[0-9A-Y]{2}\d{6}[0-9A-Z]{9}[0-9A-Za-z](?:\d{3}[0-9A-Z])?(?![0-9A-Za-z])/g
const DECISION = /[〔[(（]\s*(?:19|20)\d\d\s*[〕\])）]\s*(?:第\s*)?[\d-]{1,9}\s*号/g
const NAMED = /(?:信用代码|许可证(?:编)?号码?|注册号|执照号|文书号|文号)(?:为|是)?[:\s]*$/
const PERSONAL = /身份证(?:件)?(?:号码?)?(?:为|是)?[:\s]*$/
const UNIT = /^(?:\.\d|\s*(?:[万亿]?元|[万亿]?(?:吨|立方|千瓦)|m[23³²]|[kmµu]?g\b|mg|kg|%))/
const DATE = /(?:19|20)\d\d[-.]\d{1,2}[-.]\d{1,2}/
const ENDING = '(?:号|室|单元|楼|栋|幢|村|组|层|弄|巷|小区|连|座)'
const PLACE = '(?:(?!公司|工厂|合作社|事务所|环境局)[\\p{L}\\d#\\-~·() ])'
const FLAT =
  '\\d{1,4}\\s*(?:号楼|楼|栋|幢|座|#楼?)\\s*(?:[\\d一二三四五六七八九十A-Z]{1,3}\\s*单元\\s*)?\\d{1,4}\\s*(?:室|户|号)'

const PATTERNS: readonly (readonly [Exclude<SecretKind, 'name'>, RegExp])[] = [
  ['e-mail', /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g],
  [
    'address',
    new RegExp(
      `(?<=住址|户籍(?:所在)?(?:地址|地)?|户口所在地|居住[地于在]|(?<![居抓记堵止制守挡留控盖困卡])住[于在]?|家庭地址)` +
        `(?!房|建|宅|户|院|所|持|址)(?:[:\\s]|[为是在于])*${PLACE}{1,60}${ENDING}`,
      'gu',
    ),
  ],
  ['address', new RegExp(`(?:(?!公司|[厂局院店社]|中心|住址|[在于])[\\p{Script=Han}\\dA-Za-z]){0,30}?${FLAT}`, 'gu')],
  ['address', /\d{1,4}\s*(?:号楼?|楼|栋|幢|座)?\s*[\d一二三四五六七八九十]{1,3}\s*单元\s*\d{1,4}\s*(?:室|户|号)?/g],
  [
    'plate',
    /(?:[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使]|兵团?)[A-Z][·.\s-]*(?!GB\d|[A-Z]{4})(?=(?:[A-Z]*\d){2})(?:[A-Z\d]{6}|[A-Z\d]{5}|[A-Z\d]{4}[挂学警领])(?![A-Za-z\d/]|-\d)/gi,
  ],
  ['identity number', /(?<=身份证(?:件)?(?:号码?)?(?:为|是)?[:\s]*)[0-9][0-9\s-]{12,20}[0-9Xx](?![0-9])/g],
  ['identity number', /(?<![\dA-Za-z.])[1-6]\d{5}\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?![\dA-Za-z.])/g],
  ['bank card', /(?<=(?:账号|账户|卡号|银行卡|帐号)(?:号码?)?(?:为|是)?[:\s]*)\d(?:[\s-]?\d){11,18}(?!\d)/g],
  ['bank card', /(?<![\dA-Za-z.])[3-6]\d{3}(?:[\s-]?\d{4}){3}(?:[\s-]?\d{1,3})?(?![\dA-Za-z.])/g],
  ['phone number', /(?<![\dA-Za-z.〕-])(?:(?:\+|00)86[\s-]?)?\(?0\d{2,3}\)?[\s-]?\d{3,4}[\s-]?\d{4}(?!\d)/g],
  ['phone number', /(?<=(?:电话|座机|传真|Tel|手机)(?:号码?)?(?:为|是)?[:\s.]*)\+?\d(?:[\s-]?\d){5,13}(?!\d)/gi],
]

/**
 * Where a plain text (see `foldText`) names a person by number, plate, home or mail, apart from codes of organisations,
 * numbers of permits and decisions, and amounts. Spans may overlap.
 * @param kept digits of phone numbers that stay
 */
export function contactSpans(plain: string, kept: ReadonlySet<string>): Span[] {
  const safe = [...plain.matchAll(DECISION), ...plain.matchAll(CODE).filter(code => isCode(plain, code))]
  const spans: Span[] = [
    ...privateNumbers(plain),
    ...PATTERNS.flatMap(([kind, pattern]) =>
      [...plain.matchAll(pattern)].map(({ 0: { length }, index: at }) => ({ kind, at, length })),
    ),
  ]
  return spans.filter(
    ({ kind, at, length }) =>
      !(kind !== 'address' && safe.some(code => at < code.index + code[0].length && code.index < at + length)) &&
      isSecret(kind, plain.slice(at, at + length), plain.slice(at + length), kept),
  )
}

function isCode(plain: string, { 0: code, index }: RegExpExecArray): boolean {
  const holder = code.slice(0, 18)
  const before = plain.slice(Math.max(0, index - 16), index)
  if (NAMED.test(before)) return true
  if (PERSONAL.test(before)) return false
  return !isIdentityNumber(holder) && (/^9|[A-WYZa-z]/.test(holder) || code.length > 18 || isUscc(holder))
}

function isSecret(kind: SecretKind, text: string, after: string, kept: ReadonlySet<string>): boolean {
  const digits = text.replace(/\D/g, '')
  if (kind === 'address') return true
  if (kind === 'phone number' && kept.has(digits)) return false
  if (kind === 'mobile number')
    return !kept.has(digits) && !(UNIT.test(after) || (/[-.]/.test(text) && DATE.test(text)))
  return kind === 'plate' || kind === 'e-mail' || kind === 'identity number' || !/^\s*[万亿]?元/.test(after)
}
