import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrateStore, openStore } from '#db/open.ts'
import { push, recordPushes } from '../database.ts'
import { NEWEST } from './door.ts'

const ROOT = resolve(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'qingtian-serve-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Running = { child: ChildProcess; address: string; said: () => string; exit: Promise<number | null>; ms: number }

function start(env: Record<string, string>): Promise<Running> {
  const begun = Date.now()
  const child = spawn(process.execPath, ['api/serve.ts'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', ...env },
  })
  let said = ''
  const exit = new Promise<number | null>(done => child.on('close', done))
  return new Promise((done, fail) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const address = /site +(http\S+)\//.exec(said)?.[1]
      if (address) done({ child, address, said: () => said, exit, ms: Date.now() - begun })
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    void exit.then(code => fail(new Error(`ended with ${code}:\n${said}`)))
  })
}

const stop = async ({ child, exit }: Running) => {
  child.kill('SIGTERM')
  return exit
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await new Promise(done => setTimeout(done, 200)))
    if (await holds()) return
  throw new Error('waited a minute in vain')
}

describe('npm start', () => {
  const data = join(folder, 'data')
  const current = join(data, 'site', 'current')
  let first: Running

  beforeAll(async () => {
    first = await start({ PORT: '0', QINGTIAN_DATA: data })
  })

  it('fills an empty folder, builds the site, serves both, and says so', async () => {
    expect(first.said()).toMatch(/Simulating the region[\s\S]*Building the site[\s\S]*Serving generation \d+/)
    const latest = await fetch(`${first.address}/v1/air/latest?of=places`)
    expect(((await latest.json()) as { items: unknown[] }).items.length).toBeGreaterThan(20)
    const page = await fetch(`${first.address}/zh/place/urumqi/`)
    expect(page.status).toBe(200)
    expect((await fetch(`${first.address}/readyz`)).status).toBe(200)
  })

  it('takes up a new generation and publishes it behind the answers', async () => {
    const before = readlinkSync(current)
    const store = await openStore(`file:${join(data, 'public.db')}`)
    await migrateStore(store)
    const { generation } = await recordPushes(store, [push({ hour: NEWEST, station: 'T001', air: { pm10: 50 } })])
    store.close()
    await until(
      async () =>
        (await fetch(`${first.address}/v1/air/latest?limit=1`)).headers.get('qingtian-generation') ===
        String(generation),
    )
    await until(() => readlinkSync(current) !== before)
    await until(() => first.said().includes(`Published generation ${generation}`))
    expect(readlinkSync(current)).toMatch(new RegExp(`^${generation}-[0-9a-f]{12}$`))
    const builds = readdirSync(join(data, 'site')).filter(name => /^\d+-[0-9a-f]{12}$/.test(name))
    expect(builds.length).toBeLessThanOrEqual(2)
    expect(existsSync(join(data, 'site', `${readlinkSync(current)}.json`))).toBe(true)
  }, 120_000)

  it('ends with 0 on SIGTERM, and starts again in under three seconds from what is there', async () => {
    expect(await stop(first)).toBe(0)
    const again = await start({ PORT: '0', QINGTIAN_DATA: data, QINGTIAN_URL: 'http://127.0.0.1:8080' })
    expect(again.said()).not.toContain('Simulating the region: station-hours')
    expect(again.ms).toBeLessThan(3000)
    expect((await fetch(`${again.address}/zh/`)).status).toBe(200)
    expect(await stop(again)).toBe(0)
  })
})

describe('npm start says what is wrong', () => {
  const failing = (env: Record<string, string>) =>
    new Promise<{ code: number; said: string }>(done => {
      const options = {
        cwd: ROOT,
        env: { PATH: process.env['PATH'] ?? '', QINGTIAN_DATA: join(folder, 'wrong'), ...env },
      }
      execFile(process.execPath, ['api/serve.ts'], options, (error, stdout, stderr) =>
        done({ code: Number(error?.code ?? 0), said: stdout + stderr }),
      )
    })

  it('with 2 for a wrong variable, an unknown one, a feed without a source', async () => {
    const wrong = await failing({ PORT: 'x', QINGTIAN_COLOUR: 'blue' })
    expect(wrong.code).toBe(2)
    expect(wrong.said).toMatch(/QINGTIAN_COLOUR is not a variable[\s\S]*PORT="x" is wrong/)
    const feed = await failing({ QINGTIAN_FEEDS: 'nothing=http://127.0.0.1:1/' })
    expect([feed.code, feed.said]).toMatchObject([2, expect.stringContaining('nothing')])
  })

  it('with 1 for a port in use', async () => {
    const taken = createServer()
    const port = await new Promise<number>(done =>
      taken.listen(0, '127.0.0.1', () => done((taken.address() as { port: number }).port)),
    )
    const { code, said } = await failing({ PORT: String(port) })
    taken.close()
    expect([code, said.trim()]).toEqual([
      1,
      `Cannot listen on 127.0.0.1:${port}: the port is in use; set PORT to another`,
    ])
  })

  it('with 1 for a data folder that is a file', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const { code, said } = await failing({ PORT: '0', QINGTIAN_DATA: file })
    expect(code).toBe(1)
    expect(said).toContain(`Cannot use the data folder "${file}"`)
  })
})
