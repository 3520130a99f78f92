import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { migrateStore, openStore, type Store } from '#db/open.ts'
import { recordEntries } from '#db/register/record.ts'
import { derive } from '#db/trail/derive.ts'
import { contextOf } from '#db/trail/generation.ts'
import { chain } from '#db/water/chain.ts'
import { scriptOf } from '#test/script-of.ts'
import { textRows, workbookOf } from '../api/source/workbook-bytes.ts'
import { entry } from '../db/register/entries.ts'
import { type Line, load, ratio, run, serve } from './measure.ts'

const SECTIONS = 1200
const TIMES = 25
const RECEIVED_AT = Date.parse('2026-06-10T12:00:00+08:00') / 1000

const HEADER = [
  ...['省份', '流域', '断面名称', '监测时间', '水质类别', '水温(℃)', 'pH(无量纲)', '溶解氧(mg/L)', '电导率(μS/cm)'],
  ...['浊度(NTU)', '高锰酸盐指数(mg/L)', '氨氮(mg/L)', '总磷(mg/L)', '总氮(mg/L)', '叶绿素α(mg/L)', '藻密度(cells/L)'],
]

/** Invented rows in the form of the national feed: every section every four hours. */
const ROWS = Array.from({ length: SECTIONS * TIMES }, (_, i) => {
  const [section, time] = [i % SECTIONS, Math.floor(i / SECTIONS)]
  const day = String(1 + Math.floor(time / 6)).padStart(2, '0')
  const value = (low: number, step: number, decimals: number) => (low + ((i * 7919) % 97) * step).toFixed(decimals)
  return [
    ...[
      `测试省${section % 31}`,
      '测试流域',
      `断面${section}`,
      `2026-05-${day} ${String((time % 6) * 4).padStart(2, '0')}:00`,
    ],
    ...['Ⅱ', value(1, 0.2, 1), value(6.5, 0.02, 2), value(6, 0.05, 2), value(100, 9.7, 1), value(1, 1.1, 1)],
    ...[value(0.5, 0.05, 2), value(0.01, 0.005, 3), value(0.004, 0.001, 3), value(0.3, 0.02, 2), '--', '--'],
  ]
})

/** The import command on water, as a workbook and as CSV, each into a database of its own. */
async function imports(folder: string): Promise<Line[]> {
  const files = {
    'water.xlsx': workbookOf([{ rows: textRows([HEADER, ...ROWS]) }]),
    'water.csv': stringify([HEADER, ...ROWS]),
  }
  const lines: Line[] = []
  for (const [name, bytes] of Object.entries(files)) {
    const data = join(folder, name.replace('.', '-'))
    mkdirSync(data, { recursive: true })
    writeFileSync(join(folder, name), bytes)
    const store = await openStore(`file:${join(data, 'public.db')}`)
    await migrateStore(store)
    store.close()
    const { seconds } = await run([...scriptOf('import'), join(folder, name)], { QINGTIAN_DATA: data })
    const promised = name.endsWith('xlsx') ? 5 : 20
    const what = `import of ${ROWS.length} samples of water from ${name.split('.')[1]}, thousand rows a second`
    lines.push(
      ratio(what, ROWS.length / seconds / 1000, { atLeast: promised }, `${seconds.toFixed(2)} s with start-up`),
    )
  }
  return lines
}

/** The newest samples of 1,200 sections, hot, against a bare hello. */
async function latest(database: string): Promise<Line[]> {
  const [hello, app] = [await serve('hello', database), await serve('app', database)]
  const path = '/v1/water/latest'
  const first = await fetch(app.url + path, { headers: { 'accept-encoding': 'identity' } })
  const [size, etag] = [Number(first.headers.get('content-length')), first.headers.get('etag') ?? '']
  const bytes = await serve('bytes', String(size))
  const base = await load(hello, { path: '/' })
  const heavy = await load(bytes, { path: '/' })
  const plain = await load(app, { path, headers: { 'accept-encoding': 'identity' } })
  const brotli = await load(app, { path, headers: { 'accept-encoding': 'br' } })
  const same = await load(app, { path, headers: { 'if-none-match': etag } })
  await Promise.all([hello.stop(), bytes.stop(), app.stop()])
  const line = (what: string, cost: typeof base, than: typeof base) =>
    ratio(
      what,
      than.microseconds / cost.microseconds,
      { atLeast: 0.5 },
      `${cost.microseconds.toFixed(0)} µs against ${than.microseconds.toFixed(0)} µs`,
    )
  return [
    line(
      `newest samples of ${SECTIONS} sections (${(size / 1000).toFixed(0)} kB), hot, plain ÷ bare hello`,
      plain,
      base,
    ),
    line('the same ÷ a bare Hono answer of as many bytes', plain, heavy),
    line('the same, brotli ÷ bare hello', brotli, base),
    line('the same with If-None-Match ÷ bare hello', same, base),
  ]
}

const step = (upstream: string, downstream: string, type: string) => entry('edge', { upstream, downstream, type })

const OUTFALLS = 3200
const RIVERS = 200

/** A register of 10,000 nodes: 200 rivers that flow together, 3,200 outfalls, each with its pipe and facility. */
async function fillChain(store: Store): Promise<void> {
  const count = (n: number) => Array.from({ length: n }, (_, i) => i)
  const entries = [
    entry('basin'),
    ...count(RIVERS).map(i => entry('body', { body: `b${i}` })),
    ...count(OUTFALLS).flatMap(i => [
      entry('facility', { facility: `f${i}` }),
      entry('pipe', { pipe: `p${i}` }),
      entry('outfall', { outfall: `o${i}`, body: `b${i % RIVERS}` }),
      step(`facility:f${i}`, `pipe:p${i}`, 'feeds'),
      step(`pipe:p${i}`, `outfall:o${i}`, 'leads'),
      step(`outfall:o${i}`, `body:b${i % RIVERS}`, 'discharges'),
    ]),
    ...count(RIVERS - 1).map(i => step(`body:b${i + 1}`, `body:b${Math.floor(i / 2)}`, 'flows')),
  ]
  const about = { source: 'bench', file: 'chain', sha256: 'chain', receivedAt: RECEIVED_AT, simulated: false }
  async function* batches() {
    yield { entries: entries.map((one, i) => ({ ...one, line: i + 2 })), rejects: [], read: entries.length }
  }
  const { rejected } = await recordEntries(store, about, batches())
  if (rejected > 0) throw new Error(`${rejected} entries of the chain were refused`)
  await derive(store, RECEIVED_AT)
}

/** The chain of an outfall and of the last river in a register of 10,000 nodes. */
async function chains(database: string): Promise<Line[]> {
  const store = await openStore(database)
  await migrateStore(store)
  await fillChain(store)
  const ctx = await contextOf(store, RECEIVED_AT * 1000)
  const lines: Line[] = []
  for (const node of ['outfall:o7', 'body:b0']) {
    const times: number[] = []
    for (let i = 0; i < 15; i++) {
      const start = performance.now()
      await chain.text(ctx, { node })
      times.push(performance.now() - start)
    }
    const median = times.toSorted((a, b) => a - b)[7] as number
    const found = (await chain(ctx, { node })).nodes.length
    const what = `chain of ${node.split(':')[0]} (${found} things) in a register of 10,000 nodes, ms`
    lines.push(ratio(what, median, { atMost: 20 }))
  }
  store.close()
  return lines
}

export async function water(folder: string): Promise<Line[]> {
  mkdirSync(folder, { recursive: true })
  const imported = await imports(folder)
  const doors = await latest(`file:${join(folder, 'water-csv', 'public.db')}`)
  return [...imported, ...doors, ...(await chains(`file:${join(folder, 'chain.db')}`))]
}
