import { createHash } from 'node:crypto'
import { parseDecimal } from '#content/decimal.ts'
import { redact } from '#content/enforcement/redact.ts'
import { Refusal } from '#content/refusal.ts'
import { privateIn } from '#content/register/private.ts'
import type { EntryBatch, EntryPush } from '#content/register/push.ts'
import { parseDay } from '#content/time.ts'
import type { Reject } from '#content/trail/reject.ts'
import { columnsOf, hasNames } from './header.ts'
import { namedRows } from './named-rows.ts'
import type { About, Input, SourceOf } from './source.ts'

const WANTED = ['year', 'date', 'text', 'fine', 'municipality'] as const
/** What the owner of the list read out of the text: it is not kept. */
const READ_OUT = /^(?:order|law)_/
const AUTHORITY = 'Massachusetts Department of Environmental Protection'
const LONGEST = 8000

/**
 * Enforcement actions of the Massachusetts DEP: a day and a text, from which the owner of the list read an amount in
 * dollars. The list gives neither number nor party apart, so a case has none; its id is a hash of its day and text.
 */
export const madep: SourceOf<'register', EntryBatch> = {
  name: 'madep',
  title: 'Enforcement actions of the Massachusetts DEP (CSV)',
  subject: 'register',
  recognise: ({ head }) => hasNames(head, WANTED),
  parse: read,
}

async function* read(input: Input, { file }: About): AsyncGenerator<EntryBatch> {
  for await (const part of namedRows(input.rows(), file, (header, line) => columns(header, file, line))) {
    const batch: EntryBatch = { entries: [], rejects: part.rejects, read: part.read }
    for (const { cells, line } of part.rows) {
      const [year, date, text, fine] = part.reader.map(at => (cells[at] as string).trim()) as [string, ...string[]]
      const push = actionOf({ year, date, text, fine, line } as Action, batch.rejects)
      if (push) batch.entries.push(push)
    }
    yield batch
  }
}

function columns(header: readonly string[], file: string, line: number): number[] {
  const known = (name: string) => WANTED.some(wanted => wanted === name) || READ_OUT.test(name)
  const strange = header.map(name => name.trim()).find(name => !known(name.toLowerCase()))
  if (strange !== undefined)
    throw new Refusal('invalid', `Cannot read ${file}:${line}: column "${strange}" is not in this form`)
  return columnsOf(header, WANTED, file, line)
}

type Action = { year: string; date: string; text: string; fine: string; line: number }

function actionOf({ year, date, text, fine, line }: Action, rejects: Reject[]): EntryPush | null {
  const reject = (field: string, value: string, reason: string) => {
    rejects.push({ line, field, value: value.slice(0, 80), reason })
    return null
  }
  const decidedOn = dayOf(date, year)
  if (decidedOn === null) return reject('Date', date, `not a day M/D/YY of the year ${year.slice(0, 4)}`)
  const facts = redact(text.normalize('NFC').replace(/\r\n?/g, '\n')).text
  if (facts === '' || facts.length > LONGEST) return reject('Text', facts, `not a text of 1 to ${LONGEST} characters`)
  if (/(?!\n)\p{Cc}/u.test(facts)) return reject('Text', facts, 'control characters')
  const secret = privateIn(facts)
  if (secret) return reject('Text', '', `${secret}: the register keeps none`)
  const cents = fine === '' ? null : centsOf(fine)
  if (cents === undefined) return reject('Fine', fine, 'not an amount in dollars and whole cents')
  const id = `madep-${createHash('sha256').update(`${decidedOn}\n${facts}`).digest('hex').slice(0, 20)}`
  return {
    kind: 'case',
    id,
    entry: { ...NOT_SAID, case: id, facts, fine: cents, fineDerived: cents !== null, decidedOn, from: decidedOn },
    line,
  }
}

const NOT_SAID = {
  ...{ documentNumber: null, facility: null, party: null, partyType: null, uscc: null, violation: null, basis: null },
  ...{ penalties: [], content: null, confiscated: null, currency: 'USD', licence: null, conductOn: null },
  ...{ authority: AUTHORITY, place: null, to: null },
}

/** `12/9/04` of the year 2004. */
function dayOf(date: string, year: string): string | null {
  const [, month = '', day = '', short] = /^(\d{1,2})\/(\d{1,2})\/(\d\d)$/.exec(date) ?? []
  if (!/^(?:19|20)\d\d$/.test(year) || short !== year.slice(2)) return null
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  try {
    parseDay(text)
    return text
  } catch {
    return null
  }
}

/** Whole cents; undefined where the text is no such amount. */
function centsOf(text: string): number | undefined {
  const amount = /^\d{1,11}(\.\d{1,4})?$/.test(text) ? parseDecimal(text) : null
  if (!amount) return undefined
  const hundredths = amount.units * 100n
  const scale = 10n ** BigInt(amount.decimals)
  return hundredths % scale === 0n ? Number(hundredths / scale) : undefined
}
