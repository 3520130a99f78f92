import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runDeskKey } from '#api/command/desk-key.ts'
import { openStore } from '#db/open.ts'
import { photo } from '#test/api/report/pictures.ts'
import { searchBelow, searchTexts } from '#test/proof/search.ts'
import { sendCanaries } from '#test/proof/send-canaries.ts'
import { sievesFor } from '#test/proof/sieves-for.ts'
import { openBrowser } from './browser.ts'
import { fitAndFair } from './fit-and-fair.ts'
import { everything, give, NOBODY, openedBy, PUBLIC_UID, REPORTS_UID, SHARED_GID } from './other-user.ts'
import {
  codeOn,
  FIELDS,
  hidden,
  post,
  ripeTokens,
  sentUntilKept,
  taking,
  withPicture,
  YOUNGEST_MS,
} from './report-flow.ts'
import { roleBelow } from './role-below.ts'
import { staffed } from './staffed.ts'
import { type Portal, startPortal } from './start.ts'

const data = mkdtempSync(join(tmpdir(), 'qt-report-'))
const ENV = {
  ...{ TMPDIR: mkdtempSync(join(tmpdir(), 'qt-tmp-')), QINGTIAN_RATE: '0' },
  QINGTIAN_URL: 'http://127.0.0.1:8080',
}
let portal: Portal
let browser: Browser

beforeAll(async () => {
  await runDeskKey([], data, () => {})
  await staffed(data)
  portal = await startPortal(data, ENV)
  await taking(portal.url)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await portal?.stop()
  for (const folder of [data, ENV.TMPDIR]) rmSync(folder, { recursive: true, force: true })
})

describe('a report by plain requests', () => {
  it('goes from the form to the check, the receipt and its tracking', async () => {
    const [token = ''] = await ripeTokens(portal.url, 1)
    const check = await (await post(`${portal.url}/zh/report/check`, { ...FIELDS, token })).text()
    expect(check).toContain('模拟：烟囱夜里冒黑烟')
    const form = withPicture({ ...FIELDS, token: hidden(check, 'token') }, await photo('CANARY-PHOTO'))
    const receipt = await (await fetch(`${portal.url}/zh/report/send`, { method: 'POST', body: form })).text()
    expect(receipt).toContain('<title>青天</title>')
    const code = codeOn(receipt)
    const tracking = await (await post(`${portal.url}/ug/report/track/`, { code })).text()
    expect(tracking).toMatch(/QT2\d{3}-/)
    expect(tracking).not.toContain('模拟：烟囱夜里冒黑烟')
    const file = hidden(receipt, 'file')
    expect(await (await post(`${portal.url}/zh/report/acknowledgement`, { file })).text()).toBe(file)
  })

  it('is answered in four languages on every page, without a cookie', async () => {
    for (const lang of ['zh', 'ug', 'kk', 'en'])
      for (const path of ['', 'track/', 'verify/', '?facility=sim-facility-a2']) {
        const answer = await fetch(`${portal.url}/${lang}/report/${path}`)
        expect([lang, path, answer.status, answer.headers.get('set-cookie')]).toEqual([lang, path, 200, null])
        const html = await answer.text()
        expect(html).toMatch(new RegExp(`<html lang="${lang}[^>]*>.*href="/${lang}/air/"`, 's'))
        expect(html).not.toMatch(/<script(?! type="module" src="\/_astro\/)/)
      }
  })
})

const onward = (page: Page) => page.locator('form.report-form .actions button:not(.plain)').first().click()

/** The whole way of a resident; `look` is given each page. */
async function wholeWay(page: Page, lang: string, look: () => Promise<void>): Promise<void> {
  await page.goto(`${portal.url}/${lang}/report/?outfall=sim-outfall-a5`)
  await look()
  await page.locator('#text').fill('第一行\n第二行')
  await onward(page)
  await look()
  expect(await page.locator('.fault').count()).toBe(1)
  await page.locator('.draft-tongues [lang=en]').click()
  expect(new URL(page.url()).pathname).toBe('/en/report/')
  expect(await page.locator('#text').inputValue()).toBe('第一行\n第二行')
  await page.locator(`.draft-tongues [lang^=${lang}]`).click()
  await page.locator('#category').selectOption('water.outfall')
  await page.locator('input[value="confidential"]').check()
  await page.locator('#phone').fill('000-000')
  await pause(YOUNGEST_MS)
  await onward(page)
  await look()
  expect(await page.locator('.answers').innerText()).toContain('000-000')
  await onward(page)
  await look()
  const code = await page.locator('.code code').innerText()
  await page.goto(`${portal.url}/${lang}/report/track/`)
  await page.locator('#code').fill('AAAA-BBBB')
  await onward(page)
  await look()
  await page.locator('#code').fill(code.toLowerCase())
  await onward(page)
  await look()
  await page.locator('#text').fill('还在排')
  await onward(page)
  expect(await page.locator('.done').count()).toBe(1)
  await page.locator('.leave a').click()
  expect(new URL(page.url()).pathname).toBe(`/${lang}/air/`)
}

describe('a report in a real browser', () => {
  it('is sent and followed without JavaScript, in Chinese', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } })
    await wholeWay(await context.newPage(), 'zh', async () => {})
    await context.close()
  })

  for (const [lang, colorScheme] of [
    ['zh', 'dark'],
    ['ug', 'light'],
  ] as const)
    it(`is sent and followed with it, every page fair and none too wide: ${lang}, ${colorScheme}`, async () => {
      const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 800 } })
      const page = await context.newPage()
      const [foreign, posted]: [string[], string[]] = [[], []]
      page.on('request', request => {
        if (!request.url().startsWith(portal.url) && !request.url().startsWith('data:')) foreign.push(request.url())
        if (request.method() === 'POST') posted.push(request.url())
      })
      await wholeWay(page, lang, () => fitAndFair(page))
      expect(foreign).toEqual([])
      expect(posted.filter(url => new RegExp(`/${lang}/report/check\\?proof=[\\w-]{300,}$`).test(url))).not.toEqual([])
      expect(await context.cookies()).toEqual([])
      await context.close()
    })
})

describe('a receipt that was kept', () => {
  it('is checked in the page without being sent: genuine, and not with one byte altered', async () => {
    const [token = ''] = await ripeTokens(portal.url, 1)
    const receipt = await (await post(`${portal.url}/zh/report/send`, { ...FIELDS, token })).text()
    const page = await browser.newPage()
    await page.goto(`${portal.url}/zh/report/verify/`)
    await page.locator('verify-receipt[data-ready]').waitFor()
    const sent: string[] = []
    page.on('request', request => sent.push(request.url()))
    const check = async (file: string) => {
      await page.locator('#file').fill(file)
      await page.locator('verify-receipt button').click()
      return page.locator('[role=status] strong').innerText()
    }
    const file = hidden(receipt, 'file')
    expect(await check(file)).toContain('这份回执是真的')
    expect(await page.locator('[data-fact=receivedOn]').innerText()).toBe(/received (\S+)/.exec(file)?.[1])
    expect(await check(file.replace(/content (.)/, (_, one) => `content ${one === '0' ? '1' : '0'}`))).toContain('改动')
    expect(sent).toEqual([])
    await page.close()
  })
})

describe('forty reports full of canaries', () => {
  it('leave nothing of who sent them: not in databases, logs, files, output or answers', async () => {
    const sent = await sendCanaries(portal.url, 40)
    const { secrets, who, network, facts } = sievesFor(sent)
    const places = [data, ENV.TMPDIR]
    expect(places.flatMap(place => searchBelow(facts, place).found).length).toBeGreaterThan(40)
    expect(places.flatMap(place => searchBelow(secrets, place).found)).toEqual([])
    expect(searchTexts(secrets, 'output', [portal.lines.join('\n')]).found).toEqual([])
    expect(
      searchTexts(
        who,
        'answer',
        sent.flatMap(({ answers }) => answers),
      ).found,
    ).toEqual([])
    const typed = sent.flatMap(one => one.typed)
    expect(searchTexts(network, 'form', typed).found).toEqual([])
    expect(searchTexts(who, 'form', typed).found.length).toBeGreaterThan(40)
    expect(portal.lines.filter(line => line.includes('/report'))).toEqual([])
  })
})

describe('the role of reports, killed under load', () => {
  it('is started again and has lost nothing that was acknowledged, while reading goes on', async () => {
    const acknowledged: string[] = []
    for (let round = 0; round < 3; round++) {
      const tokens = await ripeTokens(portal.url, 60)
      const sendAll = async (own: string[]) => {
        for (const token of own) acknowledged.push(await sentUntilKept(portal.url, token))
      }
      const load = [0, 1, 2, 3].map(i => sendAll(tokens.filter((_, at) => at % 4 === i)))
      await expect.poll(() => acknowledged.length).toBeGreaterThan(round * 60 + 3)
      process.kill(roleBelow(portal.pid), 'SIGKILL')
      expect((await fetch(`${portal.url}/zh/air/`)).status).toBe(200)
      await Promise.all(load)
      await taking(portal.url)
    }
    expect(acknowledged).toHaveLength(180)
    for (const code of acknowledged) expect((await post(`${portal.url}/zh/report/track/`, { code })).status).toBe(200)
    expect(portal.lines.filter(line => line.includes('starting it again')).length).toBeGreaterThanOrEqual(3)
  })
})

describe('SIGTERM', () => {
  it('ends both roles with 0', async () => {
    const child = roleBelow(portal.pid)
    expect(await portal.stop()).toBe(0)
    expect(existsSync(`/proc/${child}`)).toBe(false)
  })
})

/** How many batches of real reports came into the public database: one a day. */
async function realBatches(): Promise<number> {
  const store = await openStore(`file:${join(data, 'public.db')}`)
  try {
    const { rows } = await store.client.execute('select count(*) as n from report_batch where not simulated')
    return Number(rows[0]?.['n'])
  } finally {
    store.close()
  }
}

describe('two roles of two users', () => {
  it('take a report together, and the public one cannot open the reports', async () => {
    const root = process.getuid?.() === 0
    const [publicAs, reportsAs] = root
      ? [
          { uid: PUBLIC_UID, gid: SHARED_GID },
          { uid: REPORTS_UID, gid: SHARED_GID },
        ]
      : [{}, {}]
    const folder = join(data, 'reports')
    writeFileSync(join(folder, 'backup.db'), 'a backup with the mode that the system gives')
    if (root) {
      give(data, PUBLIC_UID, SHARED_GID)
      for (const own of [folder, join(data, 'reports-door')]) give(own, REPORTS_UID, SHARED_GID)
      chmodSync(data, 0o755)
      chmodSync(join(data, 'reports-door'), 0o2750)
    }
    const reports = await startPortal(data, ENV, { role: 'reports', ...reportsAs })
    portal = await startPortal(data, ENV, { role: 'public', ...publicAs })
    const [token = ''] = await ripeTokens(portal.url, 1)
    expect(codeOn(await (await post(`${portal.url}/zh/report/send`, { ...FIELDS, token })).text())).not.toBe('')
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    // Only root can become another user; elsewhere the mode above stands for it.
    if (root) {
      const [inside, door] = [everything(folder), join(data, 'reports-door', 'socket')]
      expect(openedBy(reportsAs, inside)).toEqual(inside)
      for (const wanted of ['reports.db', 'reports.db-wal', 'signing-key.pem', 'form-key', 'attachments', 'backup.db'])
        expect(inside.map(path => basename(path))).toContain(wanted)
      expect(inside.length).toBeGreaterThan(20)
      for (const other of [publicAs, NOBODY]) expect(openedBy(other, inside)).toEqual([])
      expect([publicAs, NOBODY].map(user => openedBy(user, [door]).length)).toEqual([1, 0])
      expect(readFileSync(`/proc/${portal.pid}/status`, 'utf8')).toMatch(new RegExp(`^Uid:\\s+${PUBLIC_UID}\\s`, 'm'))
    }
    expect(await reports.stop()).toBe(0)
    expect((await fetch(`${portal.url}/zh/report/`)).status).toBe(503)
    expect((await fetch(`${portal.url}/zh/air/`)).status).toBe(200)
    expect(await portal.stop()).toBe(0)
    expect(await realBatches()).toBe(1)
    expect(portal.lines.filter(line => line.startsWith('Cannot carry'))).toEqual([])
  })

  it('names a role that is none', () => {
    const { status, stderr } = spawnSync(process.execPath, ['api/serve.ts', 'nobody'], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([2, expect.stringContaining('public, reports')])
  })
})
