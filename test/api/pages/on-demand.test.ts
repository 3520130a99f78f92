import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, createApp } from '#api/app.ts'
import { Renderer } from '#api/pages/renderer.ts'
import { doorApp } from '../door.ts'

const ENTRY = `let count = 0
export async function render(address) {
  const { pathname, search } = new URL(address)
  const status = pathname.includes('withdrawn') ? 410 : pathname.includes('nobody') ? 404 : search.includes('wrong') ? 400 : 200
  return new Response('<p>' + decodeURIComponent(pathname) + search + ' made ' + ++count, { status })
}`

let door: Awaited<ReturnType<typeof doorApp>>
let app: App
let limited: App
const renderer = new Renderer({})

beforeAll(async () => {
  door = await doorApp()
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(door.folder, name)), { recursive: true })
    writeFileSync(join(door.folder, name), text)
  }
  put('one/zh/enforcement/index.html', '<p>overview')
  put('one/zh/case/built/index.html', '<p>built')
  put('one/404.html', '<p>nothing here')
  put('one.server/entry.mjs', ENTRY)
  const site = join(door.folder, 'current')
  symlinkSync('one', site)
  app = await createApp({ store: door.store, site, renderer, perMinute: Number.POSITIVE_INFINITY })
  limited = await createApp({ store: door.store, site, renderer, perMinute: 3 })
})
afterAll(async () => {
  await renderer.close()
  await door.close()
})

const get = (target: string, headers: Record<string, string> = {}) => app.request(target, { headers })

describe('a page that no build holds', () => {
  it('is made when it is asked for, kept, and answers 304', async () => {
    const page = await get('/zh/case/a%20b/')
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    const text = await page.text()
    expect(text).toMatch(/on-demand\/zh\/case\/a b\/ made \d/)
    expect(await (await get('/zh/case/a%20b/')).text()).toBe(text)
    const etag = page.headers.get('etag') ?? ''
    expect((await get('/zh/case/a%20b/', { 'if-none-match': etag })).status).toBe(304)
    expect((await get('/zh/case/a%20b/', { 'accept-encoding': 'br' })).headers.get('content-encoding')).toBe('br')
  })

  it('is made only where the build has no file', async () => {
    expect(await (await get('/zh/case/built/')).text()).toBe('<p>built')
    expect(await (await get('/zh/enforcement/')).text()).toBe('<p>overview')
    expect(await (await get('/zh/enforcement/?q=1')).text()).toMatch(/on-demand\/zh\/enforcement\/\?q=1 made/)
  })

  it('is made of a released report by its number and of a question of the docket, and of no other name there', async () => {
    expect(await (await get('/zh/docket/QT2026-0000-018V/')).text()).toMatch(
      /on-demand\/zh\/docket\/QT2026-0000-018V\/ made/,
    )
    expect(await (await get('/ug/docket/?overdue=yes')).text()).toMatch(/on-demand\/ug\/docket\/\?overdue=yes made/)
    for (const name of ['secret', 'QT2026', 'QT2026-0000-018V%2Fx', 'QT2026-0000-018v', '.'])
      expect([name, (await get(`/zh/docket/${name}/`)).status]).toEqual([name, 404])
  })

  it('has one address, with a slash', async () => {
    const answer = await get('/ug/facility/x')
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/ug/facility/x/'])
  })

  it.each([
    ['/zh/case/withdrawn/', 410],
    ['/zh/facility/nobody/', 404],
    ['/zh/enforcement/?year=wrong', 400],
  ])('%s keeps its status %i and is not kept', async (target, status) => {
    const [first, second] = [await get(target), await get(target)]
    expect([first.status, second.status]).toEqual([status, status])
    expect(await first.text()).not.toBe(await second.text())
  })

  it('is the same whatever query it has, for only a search reads one', async () => {
    const text = await (await get('/zh/case/asked/')).text()
    expect(await (await get('/zh/case/asked/?a=1')).text()).toBe(text)
    expect(text).toMatch(/on-demand\/zh\/case\/asked\/ made/)
  })

  it('is not for search engines where it is a search', async () => {
    const robots = async (target: string) => (await get(target)).headers.get('x-robots-tag')
    expect(await robots('/zh/facilities/?q=robots')).toBe('noindex')
    expect(await robots('/zh/facility/robots/')).toBeNull()
  })

  it('tells a search that is too long so, and does not show everything instead', async () => {
    expect(await (await get(`/zh/enforcement/?q=${'a'.repeat(4000)}`)).text()).toMatch(
      /\/on-demand\/zh\/enforcement\/\?q=a+ made/,
    )
  })

  it.each(['/zh/%63ase/a/', '/%7ah/case/a/', '/zh/case%2Fa/', '/zh/case/%2e%2e/', '/zh/case/.%2E/'])(
    '%s is not another address of one',
    async target => {
      expect((await get(target)).status).toBe(404)
    },
  )

  it.each(['/zh/water/?q=1', '/zh/case/', '/zh/case/a/b/', '/xx/case/a/', '/on-demand/zh/case/a/'])(
    '%s is none of them',
    async target => {
      expect((await get(target)).status).toBe(404)
    },
  )

  it('counts against what a client may ask in a minute, as files do not', async () => {
    const statuses: number[] = []
    for (const target of ['/zh/case/1/', '/zh/case/2/', '/zh/enforcement/?q=1', '/zh/case/3/', '/zh/enforcement/'])
      statuses.push((await limited.request(target)).status)
    expect(statuses).toEqual([200, 200, 200, 429, 200])
  })
})
