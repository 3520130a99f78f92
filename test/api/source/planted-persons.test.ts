import { expect, test } from 'vitest'
import { createApp } from '#api/app.ts'
import { columnsOf, exampleRow } from '#content/register/columns.ts'
import type { Kind } from '#content/register/kind.ts'
import { kindNamed } from '#content/register/kinds.ts'
import type { Store } from '#db/open.ts'
import { derive } from '#db/trail/derive.ts'
import { freshStore } from '#test/database.ts'
import { bytesOf, importBytes, NOW } from './register-import.ts'

const TEXTS = 1000
/** A number that looks like noise but is the same in every run. */
const noise = (seed: number) => Math.imul(seed + 1, 0x9e3779b1) >>> 0
const of = <T>(list: readonly T[], seed: number): T => list[(noise(seed) >>> 8) % list.length] as T
const digits = (seed: number, count: number) => String(1e9 + (noise(seed) % 1e9)).slice(-count)

const FAMILIES = ['张', '王', '李', '马', '欧阳', '司马', '赵', '郑'] as const
const GIVEN = ['建国', '秀英', '海峰', '永强', '伟', '志刚', '晓燕', '文斌'] as const
const FIRST = ['阿不都热依木', '吐尔逊', '古丽娜尔', '叶尔肯', '玛依拉', '艾尼瓦尔'] as const
const LAST = ['买买提', '艾合买提', '哈孜别克', '吐尔地', '克孜尔别克'] as const
const ROLES = ['法定代表人', '负责人：', '经营者', '联系人:', '驾驶员', '委托代理人为'] as const
const FIRMS = ['模拟大漠化工有限公司', '模拟金峰建材厂', '模拟惠民合作社', '模拟王记烧烤店'] as const

/** Who is planted in text `i`, each in a form of their own, and the firm that must stay. */
const plantedAt = (i: number) => ({
  name: of(FAMILIES, i) + of(GIVEN, i * 3 + 1),
  dotted: of(FIRST, i * 5 + 2) + of(['·', '•', '・'], i + 3) + of(LAST, i * 7 + 4),
  phone: `0${of(['991', '996', '997', '998'], i)}-${2 + (i % 7)}${digits(i + 5, 6)}`,
  plate: `新${of(['A', 'B', 'M', 'N'], i + 6)}${of(['D', 'F', 'K'], i + 7)}${digits(i + 8, 4)}`,
  home: `模拟路${1 + (i % 90)}号${1 + (i % 12)}栋${1 + (i % 5)}单元${101 + (i % 400)}室`,
  firm: of(FIRMS, i + 9),
})
type Planted = ReturnType<typeof plantedAt>

const textAt = (i: number, { name, dotted, phone, plate, home, firm }: Planted): string =>
  of(
    [
      `${firm}${of(ROLES, i)}${name}（电话：${phone}）未办理手续。${name}现住${home}，与当事人${dotted}一同作业。`,
      `经查，${firm}的${of(ROLES, i)}${dotted}驾驶${plate}运输危险废物，${dotted}住址：${home}。`,
      `${of(ROLES, i)}${name}、${dotted}在${firm}院内焚烧，车辆${plate}，座机${phone}。`,
    ],
    i + 10,
  )

const secrets = ({ name, dotted, phone, plate, home }: Planted) => [name, dotted, phone, plate, home]

async function nothingLeaks(store: Store, kept: number): Promise<void> {
  await derive(store, NOW / 1000)
  const app = await createApp({ store, perMinute: Number.POSITIVE_INFINITY })
  const read = async (path: string) => (await app.request(path)).text()
  const answers = [
    ...(await Promise.all(
      ['json', 'csv', 'atom', 'feed.json'].map(form => read(`/v1/enforcement/cases.${form}?limit=1000`)),
    )),
    await read('/v1/enforcement/cases/facets'),
    (await bytesOf(store)).toString('utf8'),
  ]
  const planted = Array.from({ length: TEXTS }, (_, i) => plantedAt(i))
  const found = planted.flatMap(one => secrets(one).filter(secret => answers.some(answer => answer.includes(secret))))
  expect(found).toEqual([])
  const cases = JSON.parse(answers[0] as string).items as { case: string; facts: string }[]
  expect(cases).toHaveLength(kept)
  for (const { case: id, facts } of cases) expect(facts).toContain(plantedAt(Number(id.replace(/\D/g, ''))).firm)
}

test('of a thousand texts with persons in them a sheet of penalties keeps the firms and no person', async () => {
  const store = await freshStore()
  const header =
    '行政处罚决定书文号,行政相对人名称,行政相对人类别,统一社会信用代码,违法行为类型,违法事实,处罚依据,处罚类别,处罚内容,罚款金额（万元）,处罚决定日期,处罚机关'
  const rows = Array.from({ length: TEXTS }, (_, i) => {
    const planted = plantedAt(i)
    const text = textAt(i, planted)
    const party = i % 2 === 0 ? [planted.name, '个体工商户'] : [`${planted.dotted}（个体）`, '个体工商户']
    return `c${i},${party.join(',')},,超标,${text},依据,罚款,${text},1,2024-03-01,模拟市生态环境局`
  })
  const { rejects } = await importBytes(store, [header, ...rows].join('\n'))
  expect(rejects).toEqual([])
  await nothingLeaks(store, TEXTS)
})

test('of a thousand texts with persons in them the template of cases keeps the firms and no person', async () => {
  const store = await freshStore()
  const kind = kindNamed('case') as Kind
  const rows = Array.from({ length: TEXTS }, (_, i) => {
    const text = textAt(i, plantedAt(i))
    const own = { case: `c${i}`, facts: text, content: text, facility: '', party: '', uscc: '' } as Record<
      string,
      string
    >
    return columnsOf(kind).map(({ name }, at) => own[name] ?? (exampleRow(kind)[at] as string))
  })
  const names = columnsOf(kind).map(({ name }) => name)
  const { rejects } = await importBytes(store, [names, ...rows].map(row => row.join(',')).join('\n'))
  expect(rejects).toEqual([])
  await nothingLeaks(store, TEXTS)
})
