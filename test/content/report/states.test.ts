import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Details, moveFault, NO_DETAILS } from '#content/report/move-fault.ts'
import { MOVE_NAMES, type Move, ruleOf, STATES, type State } from '#content/report/states.ts'

const GOOD: Details = {
  ...{ receivedOn: '2026-11-20', toOffice: 'B', refusal: 'court', reason: '理由' },
  ...{ days: 30, text: '答复', outcome: 'verified' },
}

/** The details that a move asks for, all of them good. */
function detailsOf(move: Move, state: State): Details {
  const asked = ruleOf(move).needs.map(name => [name, GOOD[name]])
  const details: Details = { ...NO_DETAILS, ...Object.fromEntries(asked) }
  return details.outcome && state === 'not-accepted' ? { ...details, outcome: 'not-accepted' } : details
}

/** Walks the table by the numbers given, wherever it leads, and tells each state and the moves so far. */
function walk(choices: readonly number[]): { state: State; taken: Move[] } {
  let state: State = 'received'
  const taken: Move[] = []
  for (const choice of choices) {
    const may: Move[] = MOVE_NAMES.filter(move => moveFault(move, state, detailsOf(move, state), taken) === null)
    if (may.length === 0) break
    const move: Move = may[choice % may.length]!
    state = ruleOf(move).to ?? state
    taken.push(move)
  }
  return { state, taken }
}

const fault = (move: Move, state: State, details: Partial<Details> = {}, taken: Move[] = []) =>
  moveFault(move, state, { ...NO_DETAILS, ...details }, taken)

describe('the table of steps', () => {
  test('leads from receipt to every state, and from every state to the end', () => {
    const reach = (from: State, seen = new Set<State>([from])): Set<State> => {
      for (const move of MOVE_NAMES) {
        const { from: starts, to } = ruleOf(move)
        if (to === null || seen.has(to) || !starts.some(state => seen.has(state))) continue
        seen.add(to)
        return reach(from, seen)
      }
      return seen
    }
    expect([...reach('received')].sort()).toEqual([...STATES].sort())
    for (const state of STATES) expect(reach(state).has('closed'), state).toBe(true)
  })

  test('refuses every step that does not lead out of a state, and names both', () => {
    for (const move of MOVE_NAMES)
      for (const state of STATES.filter(state => !ruleOf(move).from.includes(state)))
        expect(fault(move, state, GOOD, ['reply', 'answer-review'])).toContain(
          `"${move}" does not lead out of "${state}"`,
        )
  })

  test('asks for each detail, and takes no other', () => {
    for (const move of MOVE_NAMES) {
      const { from, needs, after } = ruleOf(move)
      const taken = after ? [after as Move] : []
      const state = from[0]!
      expect(moveFault(move, state, detailsOf(move, state), taken), move).toBeNull()
      for (const name of needs)
        expect(moveFault(move, state, { ...detailsOf(move, state), [name]: null }, taken)).toContain(`needs ${name}`)
    }
    expect(fault('accept', 'under-review', { reason: '理由' })).toContain('takes no reason')
  })

  test('lets handling be extended once, by 1 to 30 days', () => {
    const extend = (days: number, taken: Move[] = []) =>
      fault('extend', 'handling', { days, reason: '案情复杂' }, taken)
    expect([extend(1), extend(30)]).toEqual([null, null])
    for (const days of [0, 31, 1.5]) expect(extend(days)).toContain(`${days} days`)
    expect(extend(5, ['extend'])).toContain('taken already')
  })

  test('lets review be asked for once, after a reply, closed or not', () => {
    expect(fault('ask-review', 'closed')).toContain('before "reply"')
    for (const state of ['replied', 'closed'] as const) {
      expect(fault('ask-review', state, {}, ['reply'])).toBeNull()
      expect(fault('ask-review', state, {}, ['reply', 'ask-review'])).toContain('taken already')
    }
  })

  test('says where to go when an office is not competent, and how it ended', () => {
    expect(fault('not-accept', 'under-review', { refusal: 'not-competent' })).toContain('toOffice')
    expect(fault('not-accept', 'under-review', { refusal: 'not-competent', toOffice: 'B' })).toBeNull()
    expect(fault('close', 'replied', { outcome: 'not-accepted' })).toContain('does not fit')
    expect(fault('close', 'not-accepted', { outcome: 'verified' })).toContain('does not fit')
    expect(fault('close', 'not-accepted', { outcome: 'not-accepted' })).toBeNull()
  })

  test('holds for every walk: reviews follow replies, nothing is taken twice that may be once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99), { maxLength: 30 }), choices => {
        const { state, taken } = walk(choices)
        expect(STATES).toContain(state)
        for (const move of MOVE_NAMES.filter(name => ruleOf(name).once))
          expect(taken.filter(name => name === move).length).toBeLessThanOrEqual(1)
        if (taken.includes('ask-review')) expect(taken.indexOf('reply')).toBeLessThan(taken.indexOf('ask-review'))
        if (state === 'accepted') expect(taken).not.toContain('not-accept')
      }),
    )
  })
})
