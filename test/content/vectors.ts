import { readFileSync } from 'node:fs'
import { shared } from '#test/shared.ts'

export type Case<I, E> = { id: string; title: string; input: I; expected: E }

/** The cases of a suite of ../shared/reference/vectors; none, said loudly, when it is absent. */
export function vectors<I, E>(suite: string): Case<I, E>[] {
  const file = shared(`reference/vectors/${suite}.json`)
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as { cases: Case<I, E>[] }).cases : []
}
