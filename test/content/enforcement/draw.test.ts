import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalMembers, commitmentText, drawFrom, takenOf } from '#content/enforcement/draw.ts'
import { idOf, type Kind } from '#content/register/kind.ts'
import { kindNamed } from '#content/register/kinds.ts'
import { checksOf, readEntry } from '#content/register/read-entry.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const SEED = sha256('a seed')
const TERMS = { method: 'qingtian-draw-1', inspectorQuota: null, inspectors: [] } as const

const members = fc.uniqueArray(fc.stringMatching(/^[A-Z0-9]{1,18}$/), { minLength: 1, maxLength: 60 })
const seeds = fc.stringMatching(/^[0-9a-f]{64}$/)
const pools = members.chain(pool => fc.tuple(fc.constant(pool), fc.integer({ min: 1, max: pool.length })))

describe('the canonical text of a commitment', () => {
  it('is one line each for method, quota, members and seed', () => {
    const pool = ['乙', 'A10', 'A9', 'A10']
    expect(commitmentText({ ...TERMS, quota: 2, pool }, SEED)).toBe(`qingtian-draw-1\n2\nA10\nA9\n乙\n${SEED}\n`)
  })

  it('sets inspectors apart from facilities by an empty line and their quota', () => {
    const text = commitmentText({ ...TERMS, quota: 1, pool: ['A'], inspectorQuota: 2, inspectors: ['i2', 'i1'] }, SEED)
    expect(text).toBe(`qingtian-draw-1\n1\nA\n\n2\ni1\ni2\n${SEED}\n`)
  })

  it('stands in the order of bytes, not of UTF-16, and in NFC', () => {
    expect(canonicalMembers(['\u{20000}', '\uFF21', 'e\u0301', '\u00E9', 'z'])).toEqual([
      ...['z', '\u00E9', '\uFF21', '\u{20000}'],
    ])
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), given => {
        const bytes = canonicalMembers(given).map(member => Buffer.from(member))
        expect(bytes.toSorted(Buffer.compare)).toEqual(bytes)
      }),
    )
  })
})

describe('a draw', () => {
  it('takes the members with the lowest hashes', () => {
    const pool = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
    const byHash = pool.map(member => `${sha256(`${SEED}\n${member}`)} ${member}`).sort()
    const order = drawFrom(pool, 3, SEED, sha256)
    expect(order.map(({ hash, member }) => `${hash} ${member}`)).toEqual(byHash)
    expect(takenOf(order)).toEqual(byHash.slice(0, 3).map(line => line.slice(65)))
  })

  it('takes the first by code point where hashes are equal', () => {
    expect(takenOf(drawFrom(['c', 'a', 'b'], 2, SEED, () => '0'))).toEqual(['a', 'b'])
  })

  it('takes as many as its quota out of its pool, however that is ordered or repeated', () => {
    fc.assert(
      fc.property(pools, seeds, fc.infiniteStream(fc.nat()), ([pool, quota], seed, noise) => {
        const taken = takenOf(drawFrom(pool, quota, seed, sha256))
        expect(new Set(taken).size).toBe(quota)
        expect(taken.filter(member => !pool.includes(member))).toEqual([])
        const mixed = [...pool, pool[0] as string]
          .map(member => [noise.next().value as number, member] as const)
          .sort(([a], [b]) => a - b)
          .map(([, member]) => member)
        expect(takenOf(drawFrom(mixed, quota, seed, sha256))).toEqual(taken)
        const terms = { ...TERMS, quota }
        expect(commitmentText({ ...terms, pool: mixed }, seed)).toBe(commitmentText({ ...terms, pool }, seed))
      }),
    )
  })

  it('keeps who is drawn when the quota grows', () => {
    fc.assert(
      fc.property(pools, seeds, ([pool, quota], seed) => {
        const all = takenOf(drawFrom(pool, pool.length, seed, sha256))
        expect(takenOf(drawFrom(pool, quota, seed, sha256))).toEqual(all.slice(0, quota))
      }),
    )
  })

  it('gives every member the same chance', () => {
    const pool = Array.from({ length: 20 }, (_, i) => `F${i}`)
    const counts = new Map(pool.map(member => [member, 0]))
    const [draws, quota] = [4000, 5]
    for (let i = 0; i < draws; i++)
      for (const member of takenOf(drawFrom(pool, quota, sha256(`seed ${i}`), sha256)))
        counts.set(member, (counts.get(member) ?? 0) + 1)
    const expected = (draws * quota) / pool.length
    // 5 standard deviations of a count that is 1 in 4 of 4000: the seeds are fixed, so this never flickers.
    const most = 5 * Math.sqrt(draws * 0.25 * 0.75)
    for (const [member, count] of counts) expect(Math.abs(count - expected), member).toBeLessThan(most)
  })
})

const KIND = kindNamed('draw') as Kind
const EXAMPLE = KIND.example as Record<string, unknown>
const faults = (changed: object) =>
  checksOf(KIND, KIND.shape.parse({ ...EXAMPLE, ...changed })).map(({ field, detail }) => `${field}: ${detail}`)
const HIDDEN = { seed: null, result: [], inspectorResult: [], revealedOn: null }

describe('an entry of a draw', () => {
  it('is good before and after it is revealed, and is the same entry', () => {
    expect([faults({}), faults(HIDDEN)]).toEqual([[], []])
    expect(idOf(KIND, { ...EXAMPLE, ...HIDDEN })).toBe(idOf(KIND, EXAMPLE))
  })

  it('has an example that agrees with its own commitment', () => {
    expect(EXAMPLE).toMatchObject({ quota: 1, pool: ['demo-facility'], inspectorQuota: 1, inspectors: ['A01', 'A02'] })
    const text = `qingtian-draw-1\n1\ndemo-facility\n\n1\nA01\nA02\n${EXAMPLE['seed']}\n`
    expect(sha256(text)).toBe(EXAMPLE['commitment'])
  })

  it.each([
    [{ seed: null }, 'result: given without the seed'],
    [{ seed: null }, 'revealedOn: given without the seed'],
    [{ seed: null }, 'inspectorResult: given without the seed'],
    [{ ...HIDDEN, seed: EXAMPLE['seed'] }, 'result: missing: the seed is revealed'],
    [{ ...HIDDEN, seed: EXAMPLE['seed'] }, 'revealedOn: missing: the seed is revealed'],
    [{ inspectorResult: [] }, 'inspectorResult: missing: the seed is revealed'],
    [{ revealedOn: '2026-02-19' }, 'revealedOn: before the commitment, 2026-02-20'],
    [{ quota: 2 }, 'quota: more than the 1 of the pool'],
    [{ pool: ['a', 'b', 'a'] }, 'pool: named twice: a'],
    [{ inspectorQuota: null }, 'inspectorQuota: inspectors and their quota: give both or none'],
    [{ inspectorQuota: 3 }, 'inspectorQuota: more than the 2 inspectors'],
    [{ inspectors: ['13912345678'] }, 'inspectors: a mobile number: inspectors go by codes, never persons'],
  ])('%j is refused: %s', (changed, fault) => expect(faults(changed)).toContain(fault))

  it.each([
    ['a short commitment', { commitment: 'abc' }],
    ['a commitment in capitals', { commitment: String(EXAMPLE['commitment']).toUpperCase() }],
    ['a long seed', { seed: `${EXAMPLE['seed']}0` }],
    ['a name', { inspectors: ['张三'] }],
    ['a name in Latin letters', { inspectors: ['zhangsan'] }],
    ['a member with a space', { pool: ['a b'] }],
    ['a quota of none', { quota: 0 }],
    ['an unknown method', { method: 'dice' }],
    ['a pool of 10,001', { pool: Array.from({ length: 10_001 }, (_, i) => `F${i}`) }],
  ])('is refused by its shape with %s', (_what, changed) => {
    expect(KIND.shape.safeParse({ ...EXAMPLE, ...changed }).success).toBe(false)
  })

  it('reads hashes and credit codes that look like numbers of persons, but not those numbers', () => {
    const cells = {
      ...{ draw: 'd', office: '模拟局', committedOn: '2026-02-20', method: 'qingtian-draw-1', quota: '1' },
      ...{ pool: '916501007000000018; 91650100700000002X', document: '模拟公告', from: '2026-02-20' },
      commitment: `13912345678a${'0'.repeat(52)}`,
    }
    expect(readEntry(KIND, cells).entry).toMatchObject({ pool: ['916501007000000018', '91650100700000002X'] })
    for (const person of ['11010519491231002X', '13912345678'])
      expect(readEntry(KIND, { ...cells, pool: `F1;${person}` }).faults?.[0]?.field).toBe('pool')
  })
})
