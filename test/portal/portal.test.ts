import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VARIABLES } from '#api/environment.ts'
import { EXAMPLE_NUMBER } from '#api/simulated/report/simulated-docket.ts'
import { shared } from '#test/shared.ts'
import { openBrowser } from './browser.ts'
import { COMMANDS, requestOf, SCRIPTS, VARIABLE_ROWS } from './readme.ts'
import { type Portal, startPortal } from './start.ts'

/** The data on another filesystem than the code, where there is one. */
const elsewhere = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
const data = mkdtempSync(join(elsewhere, 'qingtian-portal-'))
let portal: Portal
let browser: Browser

beforeAll(async () => {
  const start = performance.now()
  portal = await startPortal(data, { QINGTIAN_RATE: '0' })
  console.info(`first start, empty folder to serving: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await portal?.stop()
  rmSync(data, { recursive: true, force: true })
})

const get = (path: string) => fetch(portal.url + path)
const json = async <T>(path: string) => (await (await get(path)).json()) as T
type Items<T> = { generation: number; items: T[] }

type Ready = { generation: number; published: number }

/** The generation in force, once the site shows it. */
async function settled(): Promise<number> {
  for (;;) {
    const { generation, published } = await json<Ready>('/readyz')
    if (published === generation) return generation
    await new Promise(resolve => setTimeout(resolve, 500))
  }
}

/** Looks again when a new hour was published while it looked. */
async function inOneGeneration(look: (generation: number) => Promise<void>): Promise<void> {
  for (;;) {
    const before = await settled()
    const failure = await look(before).then(
      () => null,
      (error: unknown) => error,
    )
    if ((await settled()) !== before) continue
    if (failure !== null) throw failure
    return
  }
}

/** A page of every kind, without its language. */
async function pageKinds(): Promise<string[]> {
  const { items } = await json<Items<{ station: string }>>('/v1/air/stations?place=urumqi&limit=1')
  const { items: imports } = await json<Items<{ import: number }>>('/v1/imports?limit=1')
  return [
    '',
    'place/urumqi/',
    'place/hotan/',
    'place/karakax/',
    `station/${items[0]?.station}/`,
    'air/',
    'water/',
    'section/sim-a4/',
    'section/sim-g5/',
    'lake/sim-lake-b/',
    'methods/',
    'river/sim-river-a/',
    'river/sim-canal-c/',
    'outfall/sim-outfall-a5/',
    'outfall/sim-outfall-a3/',
    'source/sim-source-08/',
    'source/sim-source-16/',
    'enforcement/',
    'enforcement/?place=urumqi&sort=fine',
    'enforcement/?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%B8%AA',
    'enforcement-statistics/',
    'facilities/',
    'facilities/?q=moni',
    'facility/sim-facility-a2/',
    'facility/sim-facility-a5-mill/',
    'case/sim-case-a2-1/',
    'registers/',
    'registers/key-discharger/',
    'rectification/',
    'disclosures/',
    'withdrawn/',
    'unanswered/',
    'facility/sim-facility-a4/',
    'draws/',
    'docket/',
    'docket/?category=air&overdue=yes',
    'docket/?office=nobody',
    'docket/overdue/',
    'docket/performance/',
    'docket/rewards/',
    'docket/supervisors/',
    'docket/channels/',
    `docket/${EXAMPLE_NUMBER}/`,
    'data/',
    'imports/',
    `imports/${imports[0]?.import}/`,
    'api/',
    'about/',
  ]
}

describe('npm start', () => {
  it('says what it does, serves site and API on one port, and is ready', async () => {
    expect(portal.lines.join('\n')).toMatch(/Simulating the region[\s\S]*Building the site[\s\S]*Serving generation/)
    expect(await json('/healthz')).toEqual({ status: 'up' })
    expect(await json('/readyz')).toMatchObject({ ready: true, site: true })
    expect((await get('/zh/')).status).toBe(200)
    expect((await get('/v1/air/latest')).headers.get('qingtian-simulated')).toBe('true')
  })

  it('answers every page kind in every language, from one generation, marked as simulated', async () => {
    await inOneGeneration(async generation => {
      const generations = new Set<string>()
      for (const language of ['zh', 'ug', 'kk', 'en'])
        for (const kind of await pageKinds()) {
          const answer = await get(`/${language}/${kind}`)
          expect([kind, answer.status]).toEqual([kind, 200])
          const html = await answer.text()
          generations.add(/<meta name="generation" content="(\d+)"/.exec(html)?.[1] ?? `none on ${kind}`)
          expect(html).toMatch(new RegExp(`<html[^>]* lang="${language}`))
          if (!['methods/', 'api/', 'about/', 'docket/supervisors/', 'docket/channels/'].includes(kind))
            expect([kind, html.includes('<aside class="notice"')]).toEqual([kind, true])
        }
      expect([...generations]).toEqual([String(generation)])
    })
  })
})

describe('pages that are made when they are asked for', () => {
  const gone = async () => (await json<Items<{ case: string }>>('/v1/enforcement/tombstones')).items[0]?.case ?? ''

  it('say of a withdrawn case that it is gone and why, and of no case that there is none', async () => {
    const answer = await get(`/zh/case/${await gone()}/`)
    const html = await answer.text()
    expect([answer.status, html.includes('模拟：行政复议撤销原决定')]).toEqual([410, true])
    expect(html).not.toMatch(/当事人|sim-facility/)
    expect((await get('/zh/case/nobody/')).status).toBe(404)
    expect((await get('/ug/facility/nobody/')).status).toBe(404)
  })

  it('say of a report whose release was withdrawn that it is gone and why, and nothing of what it was about', async () => {
    const { items } = await json<Items<{ number: string }>>('/v1/reports/withdrawn')
    const answer = await get(`/zh/docket/${items[0]?.number}/`)
    const html = await answer.text()
    expect([answer.status, html.includes('模拟：公开的文字有误')]).toEqual([410, true])
    expect(html).not.toMatch(/烟囱冒烟|模拟生态环境局/)
    expect((await get('/ug/docket/QT2026-0000-0000/')).status).toBe(200)
    expect((await get('/ug/docket/QT2026-ZZZZ-ZZZZ/')).status).toBe(404)
  })

  it('show the reports that the API finds for the same query', async () => {
    for (const query of ['category=air', 'overdue=yes&sort=due', 'place=kashgar&disputed=yes', 'outcome=verified']) {
      const { items } = await json<Items<{ number: string }>>(`/v1/reports?limit=20&${query}`)
      const html = await (await get(`/en/docket/?${query}`)).text()
      const shown = [...html.matchAll(/class="name" href="\/en\/docket\/([^/]+)\/"/g)].map(found => found[1])
      expect([query, shown]).toEqual([query, items.map(item => item.number)])
    }
    expect((await get('/zh/docket/?overdue=soon')).status).toBe(400)
    expect((await get('/zh/docket/?place=nowhere')).status).toBe(404)
  })

  it('show what the API finds for the same query', async () => {
    for (const query of ['place=urumqi', 'q=moni&year=2026', 'sort=fine&state=rectified', 'violation=未按证排污']) {
      const { items } = await json<Items<{ case: string }>>(`/v1/enforcement/cases?limit=20&${query}`)
      const html = await (await get(`/en/enforcement/?${query}`)).text()
      const shown = [...html.matchAll(/class="name" href="\/en\/case\/([^/]+)\/"/g)].map(found => found[1])
      expect([query, shown]).toEqual([query, items.map(item => item.case)])
    }
  })

  it('tell what a query gets wrong', async () => {
    const answer = await get('/zh/enforcement/?year=soon')
    expect([answer.status, (await answer.text()).includes('/year')]).toEqual([400, true])
  })

  const hostile = shared('data/corpora/blns/blns.json')
  it.skipIf(hostile === null)(
    'take every hostile string as text',
    async () => {
      const strings = JSON.parse(readFileSync(hostile as string, 'utf8')) as string[]
      for (const text of strings.filter(text => text.isWellFormed()))
        for (const path of ['enforcement/?q=', 'facilities/?q=', 'enforcement/?place=', 'docket/?office=', 'case/']) {
          const tail = path === 'case/' ? '/' : ''
          const answer = await get(`/zh/${path}${encodeURIComponent(text)}${tail}`)
          const html = (await answer.text()).replace(/="[^"]*"/g, '')
          expect([path, text, answer.status < 500 || answer.status === 503]).toEqual([path, text, true])
          const strange = html.match(
            /<(?!\/?(?:html|head|meta|title|link|script|body|header|nav|ul|li|a|aside|div|p|main|h1|h2|h3|form|label|span|input|select|option|optgroup|button|section|details|summary|strong|time|code|footer|bdi|svg|symbol|path|circle|use|br|b|small|!)\b)[^>]{0,40}/i,
          )
          expect([path, text, answer.headers.get('content-type'), strange?.[0]]).toEqual([
            ...[path, text, 'text/html; charset=utf-8', undefined],
          ])
        }
    },
    240_000,
  )
})

describe('the README', () => {
  it('shows requests that answer', async () => {
    const requests = COMMANDS.filter(line => line.startsWith('curl '))
    expect(requests.length).toBeGreaterThan(4)
    for (const line of requests) {
      const answer = await fetch(requestOf(line, portal.url))
      const text = await answer.text()
      expect([line, answer.status]).toEqual([line, 200])
      expect([line, text.includes('"errors"')]).toEqual([line, false])
    }
  })

  it('names only scripts that there are, and every variable with its default', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    expect(SCRIPTS.filter(name => !(name in scripts))).toEqual([])
    expect(VARIABLE_ROWS).toEqual(VARIABLES.map(variable => ({ ...variable })))
    expect(readFileSync('.ci/run', 'utf8')).toMatch(/npm ci\nnpm test\n$/)
  })
})

async function open(
  options: Parameters<Browser['newContext']>[0],
  path: string,
): Promise<{ page: Page; foreign: string[]; faults: string[]; context: BrowserContext }> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const foreign: string[] = []
  const faults: string[] = []
  page.on('request', request => {
    if (!request.url().startsWith(portal.url) && !request.url().startsWith('data:')) foreign.push(request.url())
  })
  page.on('console', message => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', error => faults.push(error.message))
  await page.goto(portal.url + path, { waitUntil: 'load' })
  return { page, foreign, faults, context }
}

describe('in a real browser', () => {
  for (const language of ['zh', 'ug'])
    for (const colorScheme of ['light', 'dark'] as const)
      it(`axe finds nothing, no request leaves and nothing overflows: ${language}, ${colorScheme}`, async () => {
        for (const kind of await pageKinds()) {
          const path = `/${language}/${kind}`
          const { page, foreign, faults, context } = await open(
            { colorScheme, viewport: { width: 360, height: 800 } },
            path,
          )
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
            .analyze()
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target).join(' ')}`)
          const wide = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect({ path, found, foreign, faults, wide }).toEqual({ path, found: [], foreign: [], faults: [], wide: 0 })
          await context.close()
        }
      }, 240_000)

  it('shows the facts without JavaScript', async () => {
    const { page, context } = await open({ javaScriptEnabled: false }, '/zh/place/urumqi/')
    expect(await page.locator('h1').innerText()).toMatch(/^乌鲁木齐市[：:]/)
    expect(await page.locator('table').count()).toBeGreaterThan(1)
    await context.close()
  })

  it('finds cases and leads on to one without JavaScript', async () => {
    const { page, context } = await open({ javaScriptEnabled: false }, '/zh/enforcement/')
    await page.locator('input[name="q"]').fill('wei an zheng')
    await page.locator('select[name="sort"]').selectOption('oldest')
    await page.locator('form button').click()
    expect(new URL(page.url()).searchParams.get('q')).toBe('wei an zheng')
    await page.locator('.cases .name').first().click()
    expect(await page.locator('h1').innerText()).toContain('未按证排污')
    await context.close()
  })

  it('finds reports, leads on to one and on to the next page without JavaScript', async () => {
    const { page, context } = await open({ javaScriptEnabled: false }, '/zh/docket/')
    await page.locator('select[name="category"]').selectOption('water')
    await page.locator('select[name="overdue"]').selectOption('no')
    await page.locator('form button').click()
    expect(new URL(page.url()).searchParams.get('category')).toBe('water')
    await page.locator('.cases .name').first().click()
    expect(await page.locator('h1').innerText()).toContain('排污水')
    await page.goto(`${portal.url}/zh/docket/`)
    const first = await page.locator('.cases .name').first().getAttribute('href')
    await page.locator('a[rel="next"]').click()
    expect(await page.locator('.cases .name').first().getAttribute('href')).not.toBe(first)
    await context.close()
  })

  it('recomputes a draw, and a changed seed differs', async () => {
    const { page, context } = await open({}, '/zh/draws/')
    const form = page.locator('verify-draw')
    const area = form.locator('textarea')
    const status = form.locator('[role=status]')
    await form.locator('button').click()
    await form.locator('dl').waitFor()
    expect(await status.innerText()).toMatch(/^相符/)
    const draw = JSON.parse(await area.inputValue()) as { seed: string }
    const seed = draw.seed.replace(/^./, first => (first === '0' ? '1' : '0'))
    await area.fill(JSON.stringify({ ...draw, seed }))
    await form.locator('button').click()
    await form.locator('dl').waitFor()
    expect(await status.innerText()).toMatch(/^不符/)
    const [given, computed] = await form.locator('dl code').allInnerTexts()
    expect(given).not.toBe(computed)
    await context.close()
  })

  it('finds a place by its initials', async () => {
    const { page, context } = await open({}, '/zh/')
    await page.locator('input[type="search"]').fill('wlmq')
    const link = page.locator('a[href="/zh/place/urumqi/"]:visible').first()
    await link.waitFor({ timeout: 5000 })
    await link.click()
    expect(page.url()).toBe(`${portal.url}/zh/place/urumqi/`)
    await context.close()
  })

  it('says that the data has stopped once the clock has left it behind', async () => {
    const { page, context } = await open({}, '/zh/place/urumqi/')
    const notice = page.locator('aside[data-stale-after]')
    expect(await notice.isVisible()).toBe(false)
    await page.clock.install({ time: Date.now() + 2 * 86_400_000 })
    await page.reload()
    expect(await notice.innerText()).toMatch(/数据停在/)
    await context.close()
  })

  it('keeps the page when the language is changed', async () => {
    const { page, context } = await open({}, '/zh/place/hotan/')
    await page.locator('nav a[lang^="ug"]').first().click()
    expect(page.url()).toBe(`${portal.url}/ug/place/hotan/`)
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
    await context.close()
  })
})

describe('SIGTERM and the second start', () => {
  it('ends with 0, and starts again without building what is up to date', async () => {
    expect(await portal.stop()).toBe(0)
    const start = performance.now()
    portal = await startPortal(data)
    console.info(`second start: ${((performance.now() - start) / 1000).toFixed(1)} s`)
    expect(portal.lines.join('\n')).not.toContain('Building the site')
  })

  it('names a data folder that cannot be', async () => {
    await expect(startPortal('/proc/nope/data')).rejects.toThrow(/ended with 1[\s\S]*QINGTIAN_DATA/)
  })

  it('names an unknown or wrong variable and stops', async () => {
    await expect(startPortal(data, { QINGTIAN_COLOUR: 'blue' })).rejects.toThrow(/QINGTIAN_COLOUR/)
    await expect(startPortal(data, { PORT: 'eighty' })).rejects.toThrow(/ended with 2[\s\S]*PORT/)
  })
})
