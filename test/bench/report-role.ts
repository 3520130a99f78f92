import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { runDeskKey } from '#api/command/desk-key.ts'
import { CODE_BYTES, receiptCode } from '#content/report/receipt-code.ts'
import { codeOn, FIELDS, post, ripeTokens, taking } from '../portal/report-flow.ts'
import { roleBelow } from '../portal/role-below.ts'
import { staffed } from '../portal/staffed.ts'
import { startPortal } from '../portal/start.ts'
import { type Line, ratio, serve } from './measure.ts'
import { at } from './times.ts'

const CONNECTIONS = 16
const REPORTS = 1500
const PAIRS = 400

/** How many a second, some at once. */
async function perSecond(count: number, act: (i: number) => Promise<unknown>): Promise<number> {
  const start = performance.now()
  const work = async (first: number) => {
    for (let i = first; i < count; i += CONNECTIONS) await act(i)
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, first) => work(first)))
  return count / ((performance.now() - start) / 1000)
}

/** The ceiling: rows of the size of a report, each in a transaction that is on the disk when it returns. */
async function bareInserts(folder: string): Promise<number> {
  const client = createClient({ url: `file:${join(folder, 'bare.db')}`, concurrency: 1 })
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL']) await client.execute(`PRAGMA ${pragma}`)
  await client.execute('create table row (row integer primary key, text text not null)')
  const [text, count, start] = ['x'.repeat(1000), 1000, performance.now()]
  for (let i = 0; i < count; i++)
    await client.batch([{ sql: 'insert into row (text) values (?)', args: [text] }], 'write')
  client.close()
  return count / ((performance.now() - start) / 1000)
}

async function bareHello(): Promise<number> {
  const hello = await serve('hello', '')
  const ask = async () => (await fetch(`${hello.url}/`)).text()
  await perSecond(500, ask)
  const found = await perSecond(4000, ask)
  await hello.stop()
  return found
}

/** Reports over HTTP through both roles, as `npm start` runs them, by a client in this process on the same two processors. */
export async function reportRole(folder: string): Promise<Line[]> {
  const data = join(folder, 'data')
  mkdirSync(data, { recursive: true })
  await runDeskKey([], data, () => {})
  await staffed(data)
  const portal = await startPortal(data, { QINGTIAN_RATE: '0' })
  await taking(portal.url)
  const tokens = await ripeTokens(portal.url, REPORTS)
  const codes: string[] = []
  const send = async (i: number) => {
    const answer = await post(`${portal.url}/zh/report/send`, { ...FIELDS, token: tokens[i] as string })
    codes.push(codeOn(await answer.text()))
  }
  const sends = await perSecond(REPORTS, send)
  const look = async (code: string) => {
    const answer = await post(`${portal.url}/zh/report/track/`, { code })
    return { status: answer.status, page: await answer.text() }
  }
  const looks = await perSecond(REPORTS, i => look(codes[i] as string))
  const wrong = await wrongCodes(look)
  const peak =
    Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${roleBelow(portal.pid)}/status`, 'utf8'))?.[1]) / 1024
  await portal.stop()
  const [inserts, hellos] = [await bareInserts(folder), await bareHello()]
  return [
    {
      ...ratio('reports taken a second over HTTP, without pictures', sends, { atLeast: 100 }),
      kept: sends >= 100 && codes.every(Boolean),
    },
    ratio(
      'the same ÷ bare durable inserts',
      sends / inserts,
      { atLeast: 0.03 },
      `${inserts.toFixed(0)} inserts a second`,
    ),
    ratio('look-ups a second over HTTP', looks, { atLeast: 500 }),
    ratio(
      'the same ÷ bare hello',
      looks / hellos,
      { atLeast: 0.05 },
      `${hellos.toFixed(0)} hellos a second to the same client`,
    ),
    ...wrong,
    ratio('memory of the role that takes reports at most, MB', peak, { atMost: 600 }),
  ]
}

type Looked = { status: number; page: string }

/** Codes that nobody has and texts that are none, in turn: what is answered, and how long it takes. */
async function wrongCodes(look: (code: string) => Promise<Looked>): Promise<Line[]> {
  const kinds = [() => receiptCode(randomBytes(CODE_BYTES)), () => 'ABCD-EFGH-0000-0000-0000-0000-0000', () => '模拟']
  const times: number[][] = kinds.map(() => [])
  const answers = new Set<string>()
  for (let i = 0; i < kinds.length * PAIRS; i++) {
    const code = (kinds[i % kinds.length] as () => string)()
    const start = performance.now()
    const { status, page } = await look(code)
    times[i % kinds.length]?.push(performance.now() - start)
    answers.add(`${status} ${page}`)
  }
  const medians = times.map(list =>
    at(
      list.toSorted((a, b) => a - b),
      0.5,
    ),
  )
  const spread = Math.max(...medians) / Math.min(...medians)
  const detail = `medians of ${PAIRS} each: ${medians.map(ms => ms.toFixed(3)).join(', ')} ms`
  return [
    ratio('different answers to wrong codes, right-shaped, misshapen and none', answers.size, { atMost: 1 }),
    ratio('times of them, the slowest median ÷ the fastest', spread, { atMost: 1.1 }, detail),
  ]
}
