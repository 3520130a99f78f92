import fc from 'fast-check'
import { expect, test } from 'vitest'
import { penaltyDay } from '#api/source/penalty-date.ts'
import { freshStore } from '#test/database.ts'
import { bytesOf, importBytes, kept } from './register-import.ts'
import { textRows, workbookOf } from './workbook-bytes.ts'

const HEADER = [
  ...['行政处罚决定书文号', '行政相对人名称', '行政相对人类别', '统一社会信用代码', '法定代表人', '违法行为类型'],
  ...[
    '违法事实',
    '处罚依据',
    '处罚类别',
    '处罚内容',
    '罚款金额（万元）',
    '没收金额（万元）',
    '处罚决定日期',
    '处罚机关',
  ],
]
const FIRM: Readonly<Record<string, string>> = {
  ...{
    行政处罚决定书文号: '模环罚〔2024〕1号',
    行政相对人名称: '模拟化工有限公司',
    行政相对人类别: '法人及非法人组织',
  },
  ...{ 统一社会信用代码: '91650100000000001Q', 法定代表人: '模拟甲', 违法行为类型: '超标排放' },
  ...{ 违法事实: '模拟甲经营的模拟化工有限公司超标排放', 处罚依据: '模拟依据第一条', 处罚类别: '罚款;其他-模拟' },
  ...{
    处罚内容: '罚款',
    '罚款金额（万元）': '12.345678',
    '没收金额（万元）': '',
    处罚决定日期: '2024年3月1日',
    处罚机关: '模拟市生态环境局',
  },
}
const PERSON = { ...FIRM, 行政处罚决定书文号: '模环罚〔2024〕2号', 行政相对人名称: '模拟乙', 行政相对人类别: '自然人' }
const cells = (row: Readonly<Record<string, string>>) => HEADER.map(name => row[name] ?? '')
const csv = (...rows: Readonly<Record<string, string>>[]) =>
  [HEADER, ...rows.map(cells)].map(row => row.join(',')).join('\n')

test('a row is a case and its decision, with 万元 as whole 分', async () => {
  const store = await freshStore()
  const { source, recorded, rejects } = await importBytes(store, csv(FIRM))
  expect([source, recorded.read, recorded.stored, rejects]).toEqual(['penalty-sheet', 1, 2, []])
  const [found, step] = await kept(store)
  expect(found?.entry).toMatchObject({
    ...{
      case: '模环罚-2024-1号',
      documentNumber: '模环罚〔2024〕1号',
      party: '模拟化工有限公司',
      partyType: 'organisation',
    },
    ...{ fine: 12_345_678, fineDerived: false, confiscated: null, currency: null, penalties: ['fine', '其他-模拟'] },
    ...{
      decidedOn: '2024-03-01',
      facility: null,
      basis: '模拟依据第一条',
      facts: '模×经营的模拟化工有限公司超标排放',
    },
  })
  expect(step?.entry).toMatchObject({
    case: found?.id,
    step: 'decided',
    on: '2024-03-01',
    document: '模环罚〔2024〕1号',
  })
})

test('the facility is linked once its credit code is registered', async () => {
  const store = await freshStore()
  const enterprise = [
    { 企业名称: '模拟化工有限公司', 代码: '91650100000000001Q', 行业: '模拟业', lng: '87', lat: '43' },
  ]
  await importBytes(store, JSON.stringify(enterprise), 'enterprises.json')
  await importBytes(store, csv(FIRM))
  expect((await kept(store, 'case')).map(({ entry }) => entry['facility'])).toEqual(['91650100000000001Q'])
})

test('of a natural person the database holds the first character only, and neither name nor number', async () => {
  const store = await freshStore()
  const facts = '模拟乙在河边倾倒，模拟乙已清理'
  const { rejects } = await importBytes(
    store,
    csv({ ...PERSON, 统一社会信用代码: '650102199003074514', 违法事实: facts, 处罚内容: '对模拟乙罚款' }),
  )
  expect(rejects).toEqual([])
  const [found] = await kept(store, 'case')
  expect(found?.entry).toMatchObject({ party: '模×', uscc: null, facts: '模×在河边倾倒，模×已清理' })
  const bytes = await bytesOf(store)
  expect(bytes.includes('河边倾倒')).toBe(true)
  for (const secret of ['模拟乙', '模拟甲', '650102199003074514']) expect(bytes.includes(secret)).toBe(false)
})

test.each([
  ['统一社会信用代码', '916501000000000010'],
  ['罚款金额（万元）', '1.0000001'],
  ['罚款金额（万元）', '-1'],
  ['处罚决定日期', '2024-02-30'],
  ['行政相对人类别', '模拟类'],
  ['违法事实', ''],
])('a %s of "%s" is a reject with line, column and value, and the other rows stay', async (field, value) => {
  const store = await freshStore()
  const { rejects } = await importBytes(
    store,
    csv(FIRM, { ...FIRM, 行政处罚决定书文号: '模环罚〔2024〕2号', [field]: value }),
  )
  expect(rejects).toEqual([{ line: 3, field, value, reason: expect.stringMatching(/.{8}/) }])
  expect((await kept(store)).map(({ kind }) => kind)).toEqual(['case', 'step'])
})

test('a telephone in the facts is masked, and in a number of a decision a reject that does not repeat it', async () => {
  const store = await freshStore()
  const bad = { ...FIRM, 行政处罚决定书文号: '模环罚13812345678' }
  const { rejects } = await importBytes(store, csv({ ...FIRM, 违法事实: '电话13812345678，超标' }, bad))
  expect(rejects).toEqual([
    { line: 3, field: '行政处罚决定书文号', value: '', reason: expect.stringMatching(/mobile/) },
  ])
  expect((await kept(store, 'case')).map(({ entry }) => entry['facts'])).toEqual(['电话×××，超标'])
  expect((await bytesOf(store)).includes('13812345678')).toBe(false)
})

test('an unknown column is refused by name, two of one meaning too, and nothing of the file stays', async () => {
  const store = await freshStore()
  const with_ = (name: string) => `${HEADER.join(',')},${name}\n${cells(FIRM).join(',')},1`
  await expect(importBytes(store, with_('举报人'))).rejects.toThrow('column "举报人" is not one of a sheet')
  await expect(importBytes(store, with_('处罚文书号'))).rejects.toThrow(
    /"行政处罚决定书文号" and "处罚文书号" mean the same/,
  )
  expect(await kept(store)).toEqual([])
  expect((await bytesOf(store)).includes('模拟化工')).toBe(false)
})

test('a workbook with variant names and a date of its own says the same', async () => {
  const store = await freshStore()
  const names = HEADER.map(name => ({ 行政处罚决定书文号: '处罚文书号', 行政相对人名称: '相对人名称' })[name] ?? name)
  const rows = textRows([
    names.map(name => name.replace('（', '(').replace('）', ')')),
    cells({ ...FIRM, 处罚决定日期: '45352' }),
  ])
  const { source, recorded } = await importBytes(store, workbookOf([{ name: '双公示', rows }]), 'sheet.xlsx')
  expect([source, recorded.stored]).toEqual(['penalty-sheet', 2])
  expect((await kept(store, 'case'))[0]?.entry).toMatchObject({ decidedOn: '2024-03-01', fine: 12_345_678 })
})

test('every spelling of a day is that day', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, date => {
      const day = date.toISOString().slice(0, 10)
      const [y, m, d] = day.split('-').map(Number) as [number, number, number]
      const serial = Math.floor(date.getTime() / 86_400_000) + 25_569
      const spelt = [
        day,
        `${y}/${m}/${d}`,
        `${y}.${m}.${d}`,
        `${y}年${m}月${d}日`,
        day.replaceAll('-', ''),
        `${day} 00:00:00`,
      ]
      for (const text of [...spelt, String(serial)]) expect([text, penaltyDay(text)]).toEqual([text, day])
    }),
  )
  for (const text of ['', '2023-02-29', '2024-13-01', '24-3-1', '2024-03-01 10:00', '3月1日'])
    expect(penaltyDay(text)).toBeNull()
})
