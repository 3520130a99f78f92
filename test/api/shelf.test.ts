import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseEncoding } from '#api/encoding.ts'
import { etagOf, namesTag } from '#api/etag.ts'
import { RateLimiter } from '#api/rate.ts'
import { type Entry, Shelf } from '#api/shelf.ts'

const entry = (etag: string, size: number): Entry => ({
  etag,
  headers: {},
  cacheControl: null,
  body: new Uint8Array(size),
  size,
  used: false,
})

describe('the shelf', () => {
  it('never holds more bytes than it may, whatever is put and found', () => {
    const act = fc.record({
      name: fc.integer({ min: 0, max: 30 }),
      size: fc.integer({ min: 0, max: 9000 }),
      find: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 200 }), acts => {
        const shelf = new Shelf(20_000)
        for (const { name, size, find } of acts) {
          const one = entry(`"${name}"`, size)
          shelf.put(one)
          shelf.alias(`/${name}`, one)
          if (find) expect(shelf.find(`/${name}`)?.etag ?? one.etag).toBe(one.etag)
          expect(shelf.bytes).toBeLessThanOrEqual(20_000)
        }
      }),
    )
  })

  it('gives up the longest unused first', () => {
    const shelf = new Shelf(10_000)
    for (const name of ['a', 'b', 'c']) {
      const one = entry(name, 2000)
      shelf.put(one)
      shelf.alias(name, one)
    }
    shelf.find('a')
    shelf.put(entry('d', 2000))
    expect([shelf.find('a')?.etag, shelf.find('b'), shelf.find('c')?.etag]).toEqual(['a', undefined, 'c'])
  })

  it('makes an answer once for all who ask at the same time', async () => {
    const shelf = new Shelf(10_000)
    let made = 0
    const make = async () => {
      made++
      await new Promise(done => setTimeout(done, 5))
      return entry('x', 1)
    }
    await Promise.all(Array.from({ length: 10 }, () => shelf.once('x', make)))
    expect(made).toBe(1)
  })
})

describe('the encoding', () => {
  it.each([
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.9', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['*', 'br'],
    ['identity, br;q=0.2', 'identity'],
    ['BR', 'br'],
  ])('of "%s" is %s', (header, encoding) => expect(chooseEncoding(header)).toBe(encoding))
})

describe('a tag', () => {
  it('is another for every other request, encoding or generation', () => {
    const parts = fc.array(fc.string(), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        expect(etagOf(a, 'br') === etagOf(b, 'br')).toBe(JSON.stringify(a) === JSON.stringify(b))
        expect(etagOf(a, 'br')).not.toBe(etagOf(a, 'gzip'))
      }),
    )
  })

  it('is found in a list, weak or strong, and nowhere else', () => {
    const tag = etagOf(['x'], 'identity')
    for (const header of [tag, `W/${tag}`, `"a", ${tag}`, `"a,b" , W/${tag},"c"`])
      expect(namesTag(header, tag)).toBe(true)
    for (const header of ['*', '', '"a"', tag.slice(1), `"${tag.slice(1, -2)}"`])
      expect(namesTag(header, tag)).toBe(false)
  })
})

describe('the limiter', () => {
  it('counts an IPv6 network as one client, and others apart', () => {
    const limiter = new RateLimiter(1, () => 0)
    expect(limiter.take('2001:db8:1:2::1').exceeded).toBe(false)
    expect(limiter.take('2001:db8:1:2:ffff::9').exceeded).toBe(true)
    expect(limiter.take('2001:db8:1:3::1').exceeded).toBe(false)
    expect(limiter.take('::ffff:192.0.2.1').exceeded).toBe(false)
    expect(limiter.take('192.0.2.1').exceeded).toBe(true)
  })
})
