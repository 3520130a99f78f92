import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commitmentText, type DrawTerms, drawFrom, takenOf } from '#content/enforcement/draw.ts'
import { type Draw, DrawInput } from '#content/enforcement/draw-shapes.ts'
import { drawCommand, MOST_NAMED } from '#site/draw-command.ts'
import { byNewest, drawView } from '#site/draw-view.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const SEED = sha256('a seed')
const TERMS: DrawTerms = {
  ...{ method: 'qingtian-draw-1', quota: 2, pool: ['a', 'b', 'c', 'd'] },
  ...{ inspectorQuota: 1, inspectors: ['A01', 'A02'] },
}

function revealed(terms: DrawTerms = TERMS, change: Partial<Draw> = {}): Draw {
  const inspectorResult = takenOf(drawFrom(terms.inspectors, terms.inspectorQuota ?? 0, SEED, sha256))
  return {
    ...{ draw: 'draw-1', office: '模拟市生态环境局', committedOn: '2026-03-01', revealedOn: '2026-03-11' },
    ...{ ...terms, pool: [...terms.pool], inspectors: [...terms.inspectors] },
    ...{ commitment: sha256(commitmentText(terms, SEED)), seed: SEED, inspectorResult },
    result: takenOf(drawFrom(terms.pool, terms.quota, SEED, sha256)),
    ...{ document: '模拟抽查公告', from: '2026-03-01', to: null, import: 2, simulated: true },
    ...{ committedBy: 1, committedAt: '2026-03-01T10:00:00+08:00', revealedBy: 2, commitments: 1 },
    ...change,
  } as Draw
}
const secret = revealed(TERMS, {
  ...{ seed: null, revealedOn: null, revealedBy: null, result: [], inspectorResult: [] },
})
const view = (draw: Draw) => drawView(draw, sha256)

describe('the view of a draw', () => {
  test('agrees where commitment and results follow from the seed', () => {
    expect(view(revealed())).toMatchObject({ state: 'agrees', changed: null, witnessed: true })
  })

  test('differs when one facility of the result is another, and names both', () => {
    const [first = '', second = ''] = revealed().result
    const other = TERMS.pool.find(one => one !== first && one !== second) ?? ''
    const { state, check } = view(revealed(TERMS, { result: [first, other] }))
    expect({ state, missing: check?.missing, surplus: check?.surplus }).toEqual({
      ...{ state: 'differs', missing: [second], surplus: [other] },
    })
  })

  test.each([
    ['seed', { seed: sha256('another') }],
    ['pool', { pool: [...TERMS.pool, 'e'] }],
    ['quota of inspectors', { inspectorQuota: 2 }],
    ['inspector drawn', { inspectorResult: ['A01', 'A02'] }],
  ])('differs when its %s is changed', (_, change) => {
    expect(view(revealed(TERMS, change)).state).toBe('differs')
  })

  test('waits for its seed and is not judged before', () => {
    expect(view(secret)).toMatchObject({ state: 'waiting', input: null, check: null, witnessed: null })
  })

  test('is said to be changed from the second commitment on, also before it is revealed', () => {
    expect(view({ ...secret, commitments: 1 }).changed).toBeNull()
    expect(view({ ...secret, commitments: 2 }).changed).toBe(2)
    expect(view(revealed(TERMS, { commitments: 2 }))).toMatchObject({ state: 'agrees', changed: 2 })
  })

  test('is not witnessed when commitment and seed came in together', () => {
    expect(view(revealed(TERMS, { committedBy: 2, revealedBy: 2 })).witnessed).toBe(false)
    expect(view(revealed(TERMS, { committedBy: 1, revealedBy: 2 })).witnessed).toBe(true)
  })

  test('without inspectors is sent without their result', () => {
    const { input, state } = view(revealed({ ...TERMS, inspectorQuota: null, inspectors: [] }))
    expect(state).toBe('agrees')
    expect(input).not.toHaveProperty('inspectorResult')
  })
})

test('the draw of which anything was published last comes first', () => {
  const [early, late] = [view(secret), view(revealed())]
  const newer = view({ ...secret, draw: 'draw-0', committedOn: '2026-03-12' })
  const again = view({ ...revealed(), draw: 'draw-2' })
  const order = [again, early, late, newer].toSorted(byNewest).map(({ draw }) => [draw.draw, draw.seed !== null])
  expect(order).toEqual([
    ['draw-0', false],
    ['draw-1', true],
    ['draw-2', true],
    ['draw-1', false],
  ])
})

/** The words of a command as a shell reads them. */
const words = (command: string) =>
  spawnSync('sh', ['-c', `curl() { for word; do printf '%s\\n' "$word"; done; }\n${command}`], {
    encoding: 'utf8',
  }).stdout.split('\n')

describe('the command that has a draw recomputed', () => {
  const poolOf = (size: number) => Array.from({ length: size }, (_, i) => `facility-${i}`)
  const commandOf = (pool: string[]) => {
    const { input, draw } = view(revealed({ ...TERMS, pool }))
    return drawCommand('https://example.org', draw.draw, input as DrawInput)
  }

  test('sends just what the page recomputed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: MOST_NAMED }), size => {
        const pool = poolOf(size)
        const said = words(commandOf(pool))
        expect(said).toContain('https://example.org/v1/enforcement/draws/verify')
        const sent = DrawInput.parse(JSON.parse(said[said.indexOf('--data') + 1] ?? ''))
        expect(sent).toEqual(view(revealed({ ...TERMS, pool })).input)
      }),
      { numRuns: 10 },
    )
  })

  test('holds the facilities themselves up to the most that a page names, and fetches them beyond', () => {
    expect(commandOf(poolOf(MOST_NAMED))).toContain(`facility-${MOST_NAMED - 1}"`)
    const long = commandOf(poolOf(MOST_NAMED + 1))
    expect(long).not.toContain('facility-')
    expect(long).toMatch(
      /draws\.json\?draw=draw-1' \| jq '\.items\[0\] \| \{method, .*inspectorResult\}' \| curl -X POST/,
    )
  })
})
