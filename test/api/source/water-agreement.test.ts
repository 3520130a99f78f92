import { readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importFile } from '#api/command/import-file.ts'
import { openInput } from '#api/source/open-input.ts'
import { recognise } from '#api/source/sources.ts'
import type { FeedName, WaterPush } from '#content/water/push.ts'
import type { Store } from '#db/open.ts'
import { freshFolder, freshStore } from '#test/database.ts'
import { readAll, sharedData } from './samples.ts'
import { sectionCsv } from './section-register.ts'

const NOW = Date.UTC(2026, 1, 26)
const folder = sharedData('water/cnemc-auto-2026-02-04')
const excerpt = sharedData('water/cnemc-raw-2026-02-25/excerpt.csv')
const workbooks = folder ? readdirSync(folder).map(name => join(folder, name)) : []

/** Sections whose names say that they lie in a lake or reservoir, or that lie in one that everybody knows. */
const LAKES = [
  ...['草海中心', '白鱼口', '断桥'].map(name => `云南省 ${name}`),
  ...['黄麓', '靠近大坝', '新河入湖区', '西半湖湖心', '龟山', '忠庙', '兆河入湖区', '武昌湖'].map(
    name => `安徽省 ${name}`,
  ),
  '广西壮族自治区 龙岩滩水库',
  ...['锡东水厂', '兰山嘴', '拖山', '胥湖心'].map(name => `江苏省 ${name}`),
  ...['湖北省 丹江口水库坝上中', '陕西省 瀛湖坝前'],
]
/** Two more agree by lake limits; nothing but their class says so, and their phosphorus is shown on the river limit. */
const PERHAPS = ['陕西省 千河公路桥', '陕西省 碛塄']

async function read(path: string) {
  const file = basename(path)
  const opened = await openInput(path, { file })
  try {
    return await readAll(recognise({ file, head: opened.head }), opened, file, NOW / 1000)
  } finally {
    await opened.close()
  }
}

const nameOf = ({ site }: WaterPush) => site as FeedName

async function importAll(store: Store, lakes: readonly string[]): Promise<FeedName[]> {
  const sections = (await Promise.all(workbooks.map(read))).flatMap(({ samples }) => samples.map(nameOf))
  const csv = join(freshFolder(), 'sections.csv')
  await writeFile(
    csv,
    sectionCsv(sections, ({ province, name }) => lakes.includes(`${province} ${name}`)),
  )
  const { recorded } = await importFile(store, csv, { now: NOW })
  expect(recorded).toMatchObject({ stored: sections.length, rejected: 0 })
  for (const path of workbooks) {
    const { recorded: one, source } = await importFile(store, path, { now: NOW })
    expect([source, one.rejected, one.stored]).toEqual(['cnemc-water', 0, one.read])
  }
  return sections
}

async function misses(store: Store, sections: readonly FeedName[]) {
  const { rows } = await store.client.execute('select site, published, computed, explanation from disagreement')
  return rows
    .map(({ site, published, computed, explanation }) => {
      const section = sections[Number(String(site).slice(2))]
      return [section?.name, published, computed, explanation].join(' ')
    })
    .sort()
}

const counts = async (store: Store) =>
  (
    await store.client.execute(
      `select day, sum(compared) as compared, sum(agreed) as agreed from agreement where region = 'nationwide' group by day`,
    )
  ).rows

const ON_LIMIT = ['张湾 III II shown-on-limit', '永昌桥 IV III shown-on-limit', '高速公路桥 III II shown-on-limit']
const DAY = Date.UTC(2026, 1, 4) / 86_400_000

describe.runIf(folder)('the workbooks of sixteen provinces', () => {
  test('hold 577 sections; of 571 rated ones 568 agree by river or by lake limits, which is 99.47 %', async () => {
    const store = await freshStore()
    const sections = await importAll(store, [...LAKES, ...PERHAPS])
    expect(sections).toHaveLength(577)
    expect(await misses(store, sections)).toEqual(ON_LIMIT.toSorted())
    expect(await counts(store)).toMatchObject([{ day: DAY, compared: 571, agreed: 568 }])
  })

  test('with only what is known to be a lake, five disagree, all with phosphorus shown on a limit', async () => {
    const store = await freshStore()
    const sections = await importAll(store, LAKES)
    const more = ['千河公路桥 II I shown-on-limit', '碛塄 II I shown-on-limit']
    expect(await misses(store, sections)).toEqual([...ON_LIMIT, ...more].sort())
    expect(await counts(store)).toMatchObject([{ compared: 571, agreed: 566 }])
  })

  test('of the three, the shown phosphorus is 0.100 or 0.200 exactly', async () => {
    const all = (await Promise.all(workbooks.map(read))).flatMap(({ samples }) => samples)
    const shown = all.filter(one => ['张湾', '永昌桥', '高速公路桥'].includes(nameOf(one).name))
    expect(shown.map(({ cells }) => cells[7]).sort()).toEqual([0.1, 0.1, 0.2])
  })

  test('额河南湾 with pH 4.03 is worse than V, and pH alone decides', async () => {
    const store = await freshStore()
    await importAll(store, LAKES)
    const { rows } = await store.client.execute(
      `select s.ph, s.riverClass, s.lakeClass, s.riverDeciding, s.publishedClass from water_sample s
       join water_site w on w.id = s.site where w.name = '额河南湾'`,
    )
    expect(rows).toMatchObject([{ ph: 4.03, riverClass: 6, lakeClass: 6, riverDeciding: 1, publishedClass: 6 }])
  })
})

test.runIf(excerpt)(
  'the raw excerpt agrees in every rated section, and every shown value is its raw value',
  async () => {
    const store = await freshStore()
    const { samples } = await read(excerpt as string)
    const csv = join(freshFolder(), 'sections.csv')
    const reservoirs = ['密云水库', '于桥水库出口']
    await writeFile(
      csv,
      sectionCsv(samples.map(nameOf), ({ name }) => reservoirs.includes(name)),
    )
    await importFile(store, csv, { now: NOW })
    const { recorded } = await importFile(store, excerpt as string, { now: NOW })
    expect(recorded).toMatchObject({ read: 13, stored: 13, rejected: 0 })
    const [days] = recorded.agreement
    expect(days).toMatchObject({ measure: 'class', region: 'nationwide', compared: 12, agreed: 12 })
    expect(samples[0]?.cells.slice(0, 9)).toEqual([8.35, 7.908, 9.719, 477.83, 12.502, 2.057, 0.0073, 0.0118, 3.333])
  },
)
