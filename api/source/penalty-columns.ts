import { Refusal } from '#content/refusal.ts'

/** Spellings of the columns of the national sheets (双公示), without blanks and in half width. */
const SPELLINGS = {
  number: ['行政处罚决定书文号', '处罚决定书文号', '处罚文书号', '决定书文号', '文书号'],
  party: ['行政相对人名称', '相对人名称', '被处罚单位名称'],
  partyType: ['行政相对人类别', '相对人类别', '类别'],
  uscc: ['统一社会信用代码', '行政相对人代码_1(统一社会信用代码)', '行政相对人代码(统一社会信用代码)'],
  person: ['法定代表人', '法定代表人姓名', '法定代表人(负责人)'],
  violation: ['违法行为类型'],
  facts: ['违法事实', '主要违法事实'],
  basis: ['处罚依据'],
  kinds: ['处罚类别', '处罚种类'],
  content: ['处罚内容'],
  fine: ['罚款金额(万元)', '罚款(万元)'],
  confiscated: ['没收违法所得、没收非法财物的金额(万元)', '没收金额(万元)', '没收违法所得(万元)'],
  licence: ['暂扣或吊销证照名称及编号'],
  decidedOn: ['处罚决定日期', '处罚日期'],
  authority: ['处罚机关', '处罚机关名称'],
} as const satisfies Record<string, readonly string[]>
export type PenaltyField = keyof typeof SPELLINGS

/** What the sheets say besides, and a case does not: other codes, papers of persons, who sent the sheet. */
const PASSED_OVER = [
  ...['序号', '工商注册号', '组织机构代码', '税务登记号', '事业单位证书号', '社会组织登记证号', '身份证号', '备注'],
  ...['法定代表人证件类型', '法定代表人证件号码', '证件类型', '证件号码', '处罚有效期', '公示截止期', '公示截止日期'],
  ...['处罚机关统一社会信用代码', '数据来源单位', '数据来源单位统一社会信用代码', '处罚机关代码', '数据来源单位代码'],
]
const NEEDED: readonly PenaltyField[] = ['number', 'party', 'facts', 'decidedOn', 'authority']
const FIELDS = new Map<string, string>(
  Object.entries(SPELLINGS).flatMap(([field, names]) => names.map(name => [name, field] as const)),
)

const plain = (name: string) => name.normalize('NFKC').replace(/\s/g, '').replace(/^\*/, '')
const fieldOf = (name: string) => (FIELDS.get(plain(name)) ?? null) as PenaltyField | null

/** Whether a header is that of a sheet of penalties. */
export const isPenaltyHeader = (names: readonly string[]): boolean => {
  const fields = names.map(fieldOf)
  return (['number', 'party', 'decidedOn'] as const).every(field => fields.includes(field))
}

/** Where each field stands, and how its column is spelt. */
export type PenaltyColumns = ReadonlyMap<PenaltyField, { at: number; name: string }>

/** Reads a header at `where`. Throws Refusal `invalid`: a column that no sheet has, one missing, or two of one meaning. */
export function penaltyColumns(header: readonly string[], where: string): PenaltyColumns {
  const columns = new Map<PenaltyField, { at: number; name: string }>()
  const refuse = (what: string): never => {
    throw new Refusal('invalid', `Cannot read ${where}: ${what}`)
  }
  for (const [at, given] of header.entries()) {
    const field = fieldOf(given)
    const other = field && columns.get(field)
    if (other) refuse(`columns "${other.name}" and "${given.trim()}" mean the same`)
    if (field) columns.set(field, { at, name: given.trim() })
    else if (!PASSED_OVER.includes(plain(given))) refuse(`column "${given.trim()}" is not one of a sheet of penalties`)
  }
  const absent = NEEDED.find(field => !columns.has(field))
  if (absent) refuse(`no column "${SPELLINGS[absent][0]}"`)
  return columns
}
