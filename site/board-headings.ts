import type { UnansweredRun } from '#content/enforcement/monitoring/shapes.ts'
import type { Filing } from './disclosure-board.ts'
import type { TaskDue } from './task-due.ts'
import { wordNumber } from './worded.ts'
import type { Speech } from './words.ts'

/** How rectification stands, in a sentence: how much is not done, and how much of that is overdue. */
export function tasksHeading({ w, say, lang }: Speech, states: readonly TaskDue['state'][]): string {
  const b = w.enforcement.boards
  const overdue = states.filter(state => state === 'overdue').length
  const open = states.filter(state => state !== 'done').length
  const said = { open: wordNumber(lang, open), overdue: wordNumber(lang, overdue) }
  if (states.length === 0) return b.tasksNone
  if (open === 0) return say(b.tasksAllDone, { count: states.length, done: wordNumber(lang, states.length) })
  return say(overdue === 0 ? b.tasksInTime : b.tasksHeading, { ...said, count: open })
}

/** How many exceedances are without an answer, and of how many it is too early to say. */
export function unansweredHeading({ w, say, lang }: Speech, states: readonly UnansweredRun['state'][]): string {
  const b = w.enforcement.boards
  const left = states.filter(state => state === 'unanswered').length
  const pending = states.length - left
  const said = { runs: wordNumber(lang, left), pending: wordNumber(lang, pending) }
  if (states.length === 0) return b.unansweredNone
  if (left === 0) return say(b.unansweredWaiting, { ...said, count: pending })
  return say(pending === 0 ? b.unansweredAll : b.unansweredHeading, { ...said, count: left })
}

/** How many disclosed of a year, and how many did not although it was due. */
export function disclosuresHeading({ w, say, lang }: Speech, year: string, filings: readonly Filing[]): string {
  const b = w.enforcement.boards
  const filed = filings.filter(({ disclosure }) => disclosure.filedOn !== null).length
  const absent = filings.filter(({ state }) => state === 'absent').length
  const said = { year, count: filed, filed: wordNumber(lang, filed), absent: wordNumber(lang, absent) }
  return say(absent === 0 ? b.disclosuresAll : b.disclosuresHeading, said)
}
