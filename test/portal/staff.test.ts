import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runDeskKey } from '#api/command/desk-key.ts'
import { PASSWORD } from '#test/db/report/staff/people.ts'
import { openBrowser } from './browser.ts'
import { fitAndFair } from './fit-and-fair.ts'
import { FIELDS, ripeTokens, sentUntilKept, taking } from './report-flow.ts'
import { type Codes, OFFICE, STAFF, staffed } from './staffed.ts'
import { type Portal, startPortal } from './start.ts'

const data = mkdtempSync(join(tmpdir(), 'qt-staff-'))
let portal: Portal
let browser: Browser
let codes: Codes

beforeAll(async () => {
  await runDeskKey([], data, () => {})
  codes = await staffed(data)
  portal = await startPortal(data, { QINGTIAN_RATE: '0' })
  await taking(portal.url)
  for (const token of await ripeTokens(portal.url, 3)) await sentUntilKept(portal.url, token)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await portal?.stop()
  rmSync(data, { recursive: true, force: true })
})

/** Signs in as who has a role, in a browser of its own. */
async function signIn(role: keyof typeof STAFF, lang: string, options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 800 }, ...options })).newPage()
  await page.goto(`${portal.url.replace('127.0.0.1', 'localhost')}/staff/${lang}/`)
  expect(new URL(page.url()).pathname).toBe(`/staff/${lang}/sign-in`)
  if (options.javaScriptEnabled !== false) await fitAndFair(page)
  await page.locator('#account').fill(STAFF[role])
  await page.locator('#password').fill(PASSWORD)
  await page.locator('#code').fill(codes[role]())
  await page.locator('.report-form button').click()
  expect(await page.locator('.badge bdi').first().innerText()).toBe(STAFF[role])
  return page
}

const HOSTILE = `</textarea><img src=x onerror=alert(1)>'"&lt;\u202e${'长'.repeat(3000)}`

/** Opens the report that is due first. */
async function first(page: Page, inbox: string): Promise<void> {
  await page.goto(inbox)
  await page.locator('.inbox a').first().click()
}

const deed = (page: Page, name: string) =>
  page.locator('details.deed', { has: page.locator(`summary:text-is("${name}")`) })

describe('the console in a real browser', () => {
  it('hands a report on without JavaScript, with the sheet that was read', async () => {
    const page = await signIn('supervisor', 'zh', { javaScriptEnabled: false })
    expect(await page.locator('.inbox > li').count()).toBe(3)
    await page.locator('.inbox a').first().click()
    expect(await page.locator('.said').innerText()).toBe(FIELDS.text)
    await deed(page, '给举报人留言').locator('summary').click()
    await page.locator('#message-text').fill(HOSTILE)
    await deed(page, '给举报人留言').locator('form[method=post] button').click()
    expect(await page.locator('.alert.done').innerText()).toBe('已保存。')
    expect(await page.locator('[aria-labelledby=messages] .typed').innerText()).toBe(HOSTILE)
    await page.locator('p.deed a').click()
    await page.locator('#office').fill(OFFICE)
    await page.locator('.filter-form button').click()
    await page.locator('input[name=read]').check()
    await page.locator('.report-form button').click()
    expect(await page.locator('.alert.done').innerText()).toBe('已转送。')
    expect(await page.locator('.inbox > li').count()).toBe(2)
    await page.locator('.badge button').click()
    expect((await page.context().cookies()).length).toBe(0)
    await page.context().close()
  })

  for (const [role, lang, colorScheme, at] of [
    ['identity', 'ug', 'light', ['identity', 'password']],
    ['intake', 'ug', 'dark', ['', 'first', 'sheet']],
    ['publisher', 'zh', 'dark', ['', 'releases', 'first']],
    ['auditor', 'kk', 'dark', ['', 'trail', 'staff-trail']],
    ['administrator', 'ug', 'light', ['accounts', 'staff-trail']],
  ] as const)
    it(`is fair and fits, with nothing from elsewhere: ${role}, ${lang}, ${colorScheme}`, async () => {
      const page = await signIn(role, lang, { colorScheme })
      const foreign: string[] = []
      page.on('request', request => {
        if (new URL(request.url()).host !== new URL(page.url()).host && !request.url().startsWith('data:'))
          foreign.push(request.url())
      })
      const origin = new URL(page.url()).origin
      for (const path of at) {
        if (path === 'first') await first(page, `${origin}/staff/${lang}/`)
        else if (path === 'sheet') await page.goto(`${page.url()}/sheet?office=${OFFICE}`)
        else expect((await page.goto(`${origin}/staff/${lang}/${path}`))?.status()).toBe(200)
        await page.evaluate(() => {
          for (const folded of document.querySelectorAll('details')) folded.open = true
        })
        await fitAndFair(page)
      }
      expect(foreign).toEqual([])
      await page.context().close()
    })

  it('stands on no public page, and no search engine lists it', async () => {
    const pages = globSync('site/**/*.html', { cwd: data }).filter(page => !page.includes('server'))
    expect(pages.length).toBeGreaterThan(100)
    expect(pages.filter(page => readFileSync(join(data, page), 'utf8').includes('/staff/'))).toEqual([])
    const answer = await fetch(`${portal.url}/staff/en/sign-in`)
    expect([answer.headers.get('x-robots-tag'), answer.headers.get('cache-control')]).toEqual(['noindex', 'no-store'])
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})
