import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openInput } from '#api/source/open-input.ts'
import { redact } from '#content/enforcement/redact.ts'
import { shared } from '#test/shared.ts'

const pick = <T>(...values: T[]) => fc.constantFrom(...values)
const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map(all => all.join(''))
const wide = (text: string) => text.replace(/[0-9A-Z]/g, c => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
const given = pick('三', '伟', '建国', '志和', '有为', '秀英', '丽', '海峰', '永强')
const name = fc
  .tuple(
    pick('张', '李', '王', '马', '欧阳', '阿', '刘').filter(family => family !== '阿'),
    given,
  )
  .map(parts => parts.join(''))
const dotted = fc
  .tuple(
    pick('阿不都热依木', '吐尔逊', '古丽娜尔', '叶尔肯'),
    pick('·', '•', '・'),
    pick('买买提', '艾合买提', '哈孜别克'),
  )
  .map(parts => parts.join(''))
const role = pick('法定代表人：', '负责人', '当事人 ', '经营者', '联系人:', '委托代理人为', '举报人：')
const company = pick(
  '新疆大漠化工有限公司',
  '乌鲁木齐市生态环境局',
  '金峰建材厂',
  '王记烧烤店',
  '和田县惠民合作社',
  '石河子市第一运输队',
)
const mobile = fc.tuple(pick('13', '15', '18', '19'), digits(9)).map(parts => parts.join(''))
const secret = fc.oneof(
  mobile,
  mobile.map(wide),
  mobile.map(text => `+86 ${text.slice(0, 3)}-${text.slice(3, 7)}-${text.slice(7)}`),
  pick('11010519491231002X', '１１０１０５１９４９１２３１００２Ｘ'),
  digits(5).map(text => `新A·${text}`),
  digits(5).map(text => `新AD${text}`),
  digits(4).map(text => `兵A·B${text}`),
  digits(12).map(text => `622202${text}1`),
  digits(7).map(text => `0991-8${text.slice(1)}`),
  digits(6).map(text => `zhang${text}@example.com`),
  pick('天山区解放路12号3号楼2单元301室', '5号楼1单元1102室'),
)
const fact = pick(
  '2026年1月5日',
  '新环罚〔2026〕1号',
  '罚款12.5万元',
  '第二百三十七条',
  '91650100MA7755ABXC',
  '13800000000元',
)

describe('redaction', () => {
  it('takes out every planted person and leaves every company and fact in 1,000 texts', () => {
    fc.assert(
      fc.property(
        role,
        fc.oneof(name, dotted),
        secret,
        company,
        fact,
        pick('，', '。', '；'),
        (r, who, what, firm, known, end) => {
          const text = `${firm}${end}${r}${who}${end}${known}${end}${what}${end}${who}在${firm}${end}`
          const { text: shown, found } = redact(text)
          expect(shown, text).not.toContain(who)
          expect(shown, text).not.toContain(what)
          expect(shown.split(firm).length, shown).toBe(3)
          expect(shown, text).toContain(known)
          expect(shown.length).toBeLessThanOrEqual(text.length)
          expect(found.some(({ at, length }) => text.slice(at, at + length).includes(what))).toBe(true)
          expect(redact(shown).text).toBe(shown)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['法定代表人：张三，电话13899912345', '法定代表人：张×，电话×××'],
    ['负责人王志和、李有为，到场', '负责人王×、李×，到场'],
    ['法定代表人为欧阳建国。欧阳建国承认', '法定代表人为欧阳×。欧阳×承认'],
    ['阿不都热依木·买买提不服', '阿××不服'],
    ['当事人张某某、驾驶员李某的新A·12345', '当事人张某某、驾驶员李某的×××'],
    ['经营者王五，住天山区解放路12号', '经营者王×，住×××'],
    ['电话١٣٨٩٩٩١٢٣٤٥', '电话×××'],
    ['1\u200b3899912345', '×××'],
    ['身份证号650102198011110010，还在场', '身份证号×××，还在场'],
  ])('%s', (text, expected) => expect(redact(text).text).toBe(expected))

  it.each([
    '当事人陈述申辩意见',
    '当事人应当于2026年1月1日前缴纳罚款50000元',
    '当事人王五烧烤店',
    '当事人：和田县金峰厂',
    '联系人：金峰建材厂',
    '执行新GB12348-2008，依据《生态环境法典》第一千零五十七条',
    '新环罚〔2026〕12号，罚款12345678901元',
    '统一社会信用代码91650100MA12345678，许可证编号91650100MA12345678001P',
    '2026-01-01至2026-12-31，COD 35.2 mg/L，pH 7.9',
    '该住房公积金中心第1号文件，关键抓住第3号',
  ])('leaves as it is: %s', text => expect(redact(text)).toEqual({ text, found: [] }))

  it('takes known names wherever they stand, and keeps the phone of an office only when told', () => {
    expect(redact('昨日艾力江到场，张伟在旁', ['艾力江', '张伟']).text).toBe('昨日艾×到场，张×在旁')
    expect(redact('0991-4165400').text).toBe('×××')
    expect(redact('电话（0991）4165400', [], ['0991-4165400']).text).toBe('电话（0991）4165400')
  })

  it('says where it found what, in the text as it was given', () => {
    expect(redact('😀负责人：张三，１３８９９９１２３４５').found).toEqual([
      { kind: 'name', at: 6, length: 2 },
      { kind: 'mobile number', at: 9, length: 11 },
    ])
  })

  it('changes nothing more the second time, whatever the text', () => {
    const piece = fc.oneof(
      secret,
      name,
      dotted,
      role,
      company,
      fact,
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      digits(4),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
        const once = redact(pieces.join('')).text
        expect(redact(once).text).toBe(once)
        expect(once.length).toBeLessThanOrEqual(pieces.join('').length)
      }),
      { numRuns: 500 },
    )
  })

  it('bears hostile strings', () => {
    const file = shared('data/corpora/blns/blns.json')
    const strings = file ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : []
    for (const text of strings) {
      const once = redact(text).text
      expect(redact(once).text, text).toBe(once)
    }
  })

  it('finds persons in real messages, and none that is left', async () => {
    const path = shared('data/complaints/tipdm-2020-C/附件4.xlsx')
    if (!path) return
    const opened = await openInput(path, { file: '附件4.xlsx' })
    const counts: Record<string, number> = {}
    try {
      for await (const { rows } of opened.rows())
        for (const row of rows) {
          const once = redact(row.join('\n'))
          for (const { kind } of once.found) counts[kind] = (counts[kind] ?? 0) + 1
          expect(redact(once.text).found, once.text).toEqual([])
        }
    } finally {
      await opened.close()
    }
    expect(Object.keys(counts).length).toBeGreaterThan(0)
    console.info(`found in real messages: ${JSON.stringify(counts)}`)
  })
})
