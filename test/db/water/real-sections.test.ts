import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importFile } from '#api/command/import-file.ts'
import type { Store } from '#db/open.ts'
import { derive } from '#db/trail/derive.ts'
import { contextOf } from '#db/trail/generation.ts'
import { waterLatest } from '#db/water/latest.ts'
import { freshStore } from '../../database.ts'
import { shared } from '../../shared.ts'
import { entry, names, register } from './pushes.ts'

const FOLDER = shared('data/water/cnemc-auto-2026-02-04')
const NOW = Date.UTC(2026, 10, 23)

/** Total phosphorus is shown exactly on a limit, and the class was made from the value before it was rounded. */
const SHOWN_ON_LIMIT = [
  ['张湾', 0.1, 'II', 'III'],
  ['永昌桥', 0.2, 'III', 'IV'],
  ['高速公路桥', 0.1, 'II', 'III'],
]

async function importAll(store: Store): Promise<void> {
  for (const name of readdirSync(FOLDER as string)) {
    const { recorded } = await importFile(store, join(FOLDER as string, name), { now: NOW })
    expect([name, recorded.rejected, recorded.stored]).toEqual([name, 0, recorded.read])
  }
  await derive(store, NOW / 1000)
}
const newest = async (store: Store) => (await waterLatest(await contextOf(store, 0), {})).items

const LIKE_LAKES = `select s.code from water_site s join water_sample r on r.site = s.id
  where r.lakeClass = r.publishedClass and r.riverClass <> r.publishedClass`

/** The register of the sections that the feed names, with the limits under which its classes come out. */
async function registerOf(store: Store) {
  const lakes = new Set((await store.client.execute(LIKE_LAKES)).rows.map(row => String(row['code'])))
  return (await newest(store)).map(({ site, name, province, watershed }) =>
    entry('section', {
      ...{ section: site, names: names(name), province, watershed, body: null, zone: null, place: null, target: null },
      limits: lakes.has(site) ? 'lake' : 'river',
    }),
  )
}

it.runIf(FOLDER !== null)(
  'the national feed agrees in all but three named sections once river or lake is known, without importing it again',
  async () => {
    const store = await freshStore()
    await importAll(store)
    const before = await newest(store)
    const sure = before.filter(item => item.class !== null && item.publishedClass !== null)
    expect([sure.length > 150, sure.filter(item => item.class !== item.publishedClass)]).toEqual([true, []])
    expect(before.find(item => item.name === '额河南湾')).toMatchObject({
      ph: 4.03,
      class: 'worse-than-V',
      deciding: ['ph'],
    })
    const said = await registerOf(store)
    await register(store, said)
    const after = await newest(store)
    expect(after.map(({ site }) => site)).toEqual(before.map(({ site }) => site))
    const rated = after.filter(item => item.class !== null && item.publishedClass !== null)
    const wrong = rated.filter(item => item.class !== item.publishedClass)
    expect(rated.length).toBeGreaterThan(500)
    expect(wrong.map(item => [item.name, item.tp, item.class, item.publishedClass]).sort()).toEqual(SHOWN_ON_LIMIT)

    const told = await freshStore()
    await register(told, said)
    await importAll(told)
    const { rows } = await told.client.execute(`select explanation, count(*) as n from disagreement group by 1`)
    expect(rows.map(row => [row['explanation'], Number(row['n'])])).toEqual([['shown-on-limit', 3]])
    const { rows: sums } = await told.client.execute(
      `select sum(compared) as compared, sum(agreed) as agreed from agreement where region = 'nationwide'`,
    )
    const [compared, agreed] = [Number(sums[0]?.['compared']), Number(sums[0]?.['agreed'])]
    console.log(`class of ${compared} rated sections: ${agreed} agree, ${((agreed / compared) * 100).toFixed(2)} %`)
    expect([compared, compared - agreed]).toEqual([rated.length, 3])
  },
)
