import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, createApp } from '#api/app.ts'
import { doorApp } from './door.ts'

let door: Awaited<ReturnType<typeof doorApp>>
let app: App
let site: string

function build(folder: string, word: string): void {
  const files = {
    'index.html': `<p>choose ${word}`,
    '404.html': '<p>nothing here',
    'zh/index.html': `<p>首页 ${word}`.repeat(50),
    'ug/index.html': '<p>باش بەت',
    'zh/place/urumqi/index.html': '<p>乌鲁木齐市',
    '_astro/site.abc123.css': 'p{}',
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

beforeAll(async () => {
  door = await doorApp()
  site = join(door.folder, 'current')
  build(join(door.folder, 'one'), 'one')
  writeFileSync(join(door.folder, 'secret.txt'), 'secret')
  symlinkSync(join(door.folder, 'secret.txt'), join(door.folder, 'one', 'link.txt'))
  symlinkSync('one', site)
  app = await createApp({ store: door.store, site })
})
afterAll(() => door.close())

const get = (target: string, headers: Record<string, string> = {}) => app.request(target, { headers })

describe('the built site', () => {
  it('is served with a tag, a strict policy, and 304', async () => {
    const page = await get('/zh/')
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page.headers.get('cache-control')).toBe('public, max-age=60, must-revalidate')
    const etag = page.headers.get('etag') ?? ''
    expect((await get('/zh/', { 'if-none-match': etag })).status).toBe(304)
    expect((await get('/zh/', { 'accept-encoding': 'br' })).headers.get('content-encoding')).toBe('br')
  })

  it('lets hashed files be kept for ever', async () => {
    const asset = await get('/_astro/site.abc123.css')
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  it.each([
    ['ug-CN,zh;q=0.8', '/ug/'],
    ['fr, zh-Hans;q=0.5', '/zh/'],
  ])('/ leads a reader of "%s" to %s', async (accepted, location) => {
    const response = await get('/', { 'accept-language': accepted })
    expect([response.status, response.headers.get('location')]).toEqual([302, location])
    expect(response.headers.get('vary')).toContain('Accept-Language')
  })

  it.each(['', 'fr', '*', 'en'])('/ offers the languages to a reader of "%s"', async accepted => {
    for (const _ of ['made', 'ready']) {
      const response = await get('/', { 'accept-language': accepted })
      expect([response.status, await response.text()]).toEqual([200, '<p>choose one'])
      expect(response.headers.get('vary')).toContain('Accept-Language')
      expect((await get('/', { 'accept-language': 'zh' })).status).toBe(302)
    }
  })

  it('adds the slash that pages end with', async () => {
    const response = await get('/zh/place/urumqi')
    expect([response.status, response.headers.get('location')]).toEqual([308, '/zh/place/urumqi/'])
  })

  it.each([
    '/zh/nowhere/',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/zh/..%2f..%2fsecret.txt',
    '/zh/%5c..%5csecret.txt',
    '/link.txt',
    '/%00',
    '/_astro/',
  ])('has no %s', async target => {
    const response = await get(target)
    expect([response.status, await response.text()]).toEqual([404, '<p>nothing here'])
  })

  it('leaves the paths of the API to the API', async () => {
    expect((await get('/v1/nowhere')).headers.get('content-type')).toBe('application/problem+json')
    expect((await get('/%zz')).status).toBe(404)
    expect((await app.request('/zh/', { method: 'POST' })).status).toBe(405)
  })

  it('takes up a build that was swapped in, and is not ready without any', async () => {
    expect((await get('/zh/place/urumqi/')).status).toBe(200)
    build(join(door.folder, 'two'), 'two')
    symlinkSync('two', `${site}.next`)
    renameSync(`${site}.next`, site)
    await app.refresh()
    expect(await (await get('/')).text()).toBe('<p>choose two')
    expect(await (await get('/readyz')).json()).toMatchObject({ ready: true, site: true })
    renameSync(site, `${site}.gone`)
    await app.refresh()
    const unready = await get('/readyz')
    expect([unready.status, (await unready.json()) as object]).toMatchObject([503, { ready: false, site: false }])
    expect((await get('/healthz')).status).toBe(200)
  })
})
