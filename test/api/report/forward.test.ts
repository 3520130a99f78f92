import { createServer, type IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { listen } from '#api/listen.ts'
import { doorAddress } from '#api/report/door-address.ts'
import { ReportForward } from '#api/report/forward.ts'
import { freshFolder } from '#test/database.ts'
import { proofOf } from './proof.ts'

type Heard = { method: string; url: string; headers: IncomingHttpHeaders; body: string }

/** The public door before another role that tells what it hears; `answer` decides when it answers. */
async function doors(answer: () => Promise<void> = async () => {}, who: 'reports' | 'staff' = 'reports') {
  const socket = join(freshFolder(), 's')
  const heard: Heard[] = []
  const role = createServer((incoming, outgoing) => {
    const parts: Buffer[] = []
    incoming.on('data', part => parts.push(part))
    incoming.on('end', async () => {
      const { method = '', url = '', headers } = incoming
      heard.push({ method, url, headers, body: Buffer.concat(parts).toString('latin1') })
      await answer()
      outgoing.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'a=b', server: 'x', 'x-time': 'now' })
      outgoing.end('page')
    })
  })
  await new Promise<void>(done => role.listen(socket, done))
  const forward = new ReportForward(`unix:${socket}`, who)
  const fetchThrough = (request: Request) =>
    forward.forward(request, new URL(request.url).pathname + new URL(request.url).search)
  const { server, port } = await listen(fetchThrough, '127.0.0.1', 0)
  onTestFinished(() => {
    forward.close()
    for (const each of [role, server]) {
      each.close()
      each.closeAllConnections()
    }
  })
  return { heard, role, forward, url: `http://127.0.0.1:${port}` }
}

const TELLING = {
  'user-agent': 'CanaryAgent/7',
  cookie: 'who=canary',
  referer: 'https://canary.example/',
  'accept-language': 'ug',
  'x-forwarded-for': '198.51.100.77',
  forwarded: 'for=198.51.100.77',
  'x-canary': 'canary',
}

describe('the way from the public role to the one that takes reports', () => {
  test('passes on method, path, type, length and body, and nothing of who asks', async () => {
    const { heard, url } = await doors()
    await fetch(`${url}/zh/report/?place=hotan`, { headers: TELLING })
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    await fetch(`${url}/ug/report/check`, { method: 'POST', body: 'text=a', headers: { ...TELLING, ...form } })
    const [read, sent] = heard
    expect([read?.method, read?.url, Object.keys(read?.headers ?? {}).sort()]).toEqual([
      ...['GET', '/zh/report/?place=hotan'],
      ['connection', 'host'],
    ])
    expect(read?.headers.host).toBe('reports')
    expect([sent?.method, sent?.url, sent?.body, Object.keys(sent?.headers ?? {}).sort()]).toEqual([
      ...['POST', '/ug/report/check', 'text=a'],
      ['connection', 'content-length', 'content-type', 'host'],
    ])
  })

  test('answers without a cookie, unkept, without a referrer, under the policy of the site', async () => {
    const { url } = await doors()
    const { headers } = await fetch(`${url}/zh/report/`)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    for (const name of ['set-cookie', 'server', 'x-time', 'etag'])
      expect([name, headers.get(name)]).toEqual([name, null])
  })

  test('passes on pictures as they come, and refuses at once what is too much', async () => {
    const { heard, url } = await doors()
    const body = Buffer.alloc(3_000_000, 'x')
    expect((await fetch(`${url}/zh/report/send`, { method: 'POST', body })).status).toBe(200)
    expect(heard[0]?.body.length).toBe(3_000_000)
    const stream = new Blob(['text=a']).stream()
    const unsaid = { method: 'POST', body: stream, duplex: 'half' } as RequestInit
    expect((await fetch(`${url}/zh/report/send`, unsaid)).status).toBe(411)
    expect((await fetch(`${url}/zh/report/`, { method: 'DELETE' })).status).toBe(405)
    expect((await fetch(`${url}/zh/report/?${'x'.repeat(2000)}`)).status).toBe(404)
    expect(heard).toHaveLength(1)
  })

  test('says 413 of a body of more than 200 MB before it comes', async () => {
    const forward = new ReportForward('unix:/nowhere')
    const headers = { 'content-length': '200000001' }
    const answer = await forward.forward(
      new Request('http://x/zh/report/send', { method: 'POST', headers }),
      '/zh/report/send',
    )
    expect(answer.status).toBe(413)
  })

  test('says 503, when to try again and in which language, while the other role is away', async () => {
    const { role, url } = await doors()
    role.close()
    role.closeAllConnections()
    const answer = await fetch(`${url}/ug/report/`)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30'])
    expect(await answer.text()).toContain('<html lang="ug" dir="rtl">')
  })

  test('holds so many requests and answers 503 at once to more', async () => {
    const { url, open } = await gated()
    const early: number[] = []
    const answers = Array.from({ length: 600 }, async () => {
      const { status } = await fetch(`${url}/zh/report/`)
      early.push(status)
      return status
    })
    await expect.poll(() => early.length, { timeout: 20_000 }).toBe(88)
    expect(new Set(early)).toEqual(new Set([503]))
    open()
    expect((await Promise.all(answers)).filter(status => status === 200)).toHaveLength(512)
  })

  test('full of forms without a proof of work still takes those with one, and still shows pages', async () => {
    const { url, open, heard } = await gated()
    const send = (query = '') => fetch(`${url}/zh/report/send${query}`, { method: 'POST', body: 'text=a' })
    const early: Response[] = []
    const crowd = Array.from({ length: 1010 }, async () => {
      const answer = await send()
      early.push(answer)
      return answer
    })
    await expect.poll(() => early.length, { timeout: 20_000 }).toBe(2)
    const refused = early[0] as Response
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await refused.text()).toContain('没有丢失')
    const challenge = await (await fetch(`${url}/zh/report/challenge`)).json()
    const proof = await proofOf(challenge)
    const proven = [send(`?proof=${proof}`), fetch(`${url}/zh/report/`)]
    await expect.poll(() => heard.length).toBe(10)
    expect(heard.slice(8).map(({ method, url: at }) => `${method} ${at}`)).toEqual(
      expect.arrayContaining(['POST /zh/report/send', 'GET /zh/report/']),
    )
    expect((await send(`?proof=${proof}`)).status).toBe(503)
    open()
    const answers = await Promise.all([...crowd, ...proven])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1010)
  })
})

/** The way before a role that answers nothing until it is opened. */
async function gated() {
  let open = () => {}
  const gate = new Promise<void>(done => {
    open = done
  })
  return { ...(await doors(() => gate)), open: () => open() }
}

describe('the address of the door', () => {
  test('is a socket or a port', () => {
    expect(doorAddress('unix:/run/q/socket')).toEqual({ socketPath: '/run/q/socket' })
    expect(doorAddress('http://127.0.0.1:9000')).toEqual({ host: '127.0.0.1', port: 9000 })
    expect(doorAddress('http://[::1]:9000/')).toEqual({ host: '::1', port: 9000 })
  })

  test('is refused when the system takes no path so long', () => {
    expect(() => doorAddress(`unix:/${'x'.repeat(107)}`)).toThrow(/longer than 107 bytes/)
    expect(doorAddress(`unix:/${'x'.repeat(106)}`)).toBeDefined()
  })
})

describe('the way of staff', () => {
  const silent = async () => {}
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const post = (url: string, headers: Record<string, string>) =>
    fetch(`${url}/staff/ug/sign-in`, { method: 'POST', body: 'a=b', headers: { ...form, ...headers } })

  test('passes the cookie of their session on, no other and nothing else, and brings theirs back', async () => {
    const { heard, url } = await doors(silent, 'staff')
    const cookie = 'who=canary; __Host-staff=abc-1; __Host-other=canary'
    const answer = await fetch(`${url}/staff/zh/`, { headers: { ...TELLING, cookie } })
    expect(Object.keys(heard[0]?.headers ?? {}).sort()).toEqual(['connection', 'cookie', 'host'])
    expect(heard[0]?.headers.cookie).toBe('__Host-staff=abc-1')
    expect([answer.headers.get('set-cookie'), answer.headers.get('cache-control')]).toEqual(['a=b', 'no-store'])
  })

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }, 400],
    ['a site beside it', { 'sec-fetch-site': 'same-site' }, 400],
    ['an older browser on another site', { origin: 'https://evil.example' }, 400],
    ['a page without an origin', { origin: 'null' }, 400],
    ['its own page', { 'sec-fetch-site': 'same-origin' }, 200],
    ['no browser', {}, 200],
  ])('takes or refuses a form from %s', async (_, headers, status) => {
    const { heard, url } = await doors(silent, 'staff')
    expect([(await post(url, headers)).status, heard.length]).toEqual([status, status === 200 ? 1 : 0])
    expect((await post(url, { origin: url })).status).toBe(200)
  })

  test('takes no picture, and no more words than a form has', async () => {
    const { heard, url } = await doors(silent, 'staff')
    const body = Buffer.alloc(500_001, 'x')
    expect((await fetch(`${url}/staff/zh/sign-in`, { method: 'POST', body })).status).toBe(413)
    expect(heard).toEqual([])
  })

  test.each([
    ['/staff/../zh/report/', 404],
    ['/staff/zh/%2e%2e/%2e%2e/zh/report/send', 404],
    ['//staff/zh/', 404],
    ['/staff/zh/?office=..%2F../x', 200],
  ])('leads nowhere else: %s', async (target, status) => {
    const { heard, forward } = await doors(silent, 'staff')
    expect((await forward.forward(new Request('http://x/staff/'), target)).status).toBe(status)
    expect(heard.map(({ url }) => url)).toEqual(status === 200 ? [target] : [])
  })

  test('lets no flood of sign-ins hold up the work of who is signed in', async () => {
    let open = () => {}
    const gate = new Promise<void>(done => {
      open = done
    })
    const { heard, url } = await doors(() => gate, 'staff')
    const early: number[] = []
    const flood = Array.from({ length: 80 }, async () => early.push((await post(url, {})).status))
    await expect.poll(() => early).toEqual(Array(8).fill(503))
    const work = fetch(`${url}/staff/ug/report/x/close`, { method: 'POST', body: 'a=b', headers: form })
    await expect.poll(() => heard.at(-1)?.url).toBe('/staff/ug/report/x/close')
    open()
    expect((await work).status).toBe(200)
    await Promise.all(flood)
  })

  test('says in the language of the console that nothing can be passed on', async () => {
    const { role, url } = await doors(silent, 'staff')
    role.close()
    role.closeAllConnections()
    const answer = await fetch(`${url}/staff/kk/`)
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('href="/staff/kk/"')])
  })
})
