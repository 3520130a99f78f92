import { AVERAGINGS } from '#content/enforcement/entries.ts'
import { averagingStart } from '#content/enforcement/monitoring/averaging-start.ts'
import { DATA_MARKS, ORIGINS } from '#content/enforcement/monitoring/marks.ts'
import { pollutantName, unitName } from '#content/enforcement/monitoring/pollutants.ts'
import type { Averaging, ResultBatch, ResultPush } from '#content/enforcement/monitoring/push.ts'
import { RESULT_TEMPLATE } from '#content/enforcement/monitoring/result-template.ts'
import { Refusal } from '#content/refusal.ts'
import { privateIn } from '#content/register/private.ts'
import type { Reject } from '#content/trail/reject.ts'
import { cleanText } from './clean-text.ts'
import { headerNames } from './header.ts'
import { namedRows } from './named-rows.ts'
import { onceAResult } from './once-a-result.ts'
import { resultValue } from './result-value.ts'
import type { About, Input, SourceOf } from './source.ts'
import { minuteOf } from './year-of.ts'

const NAMES = RESULT_TEMPLATE.columns.map(column => column.name)
const REQUIRED = RESULT_TEMPLATE.columns.filter(column => column.required).map(column => column.name)

/** Results of facilities by our template, one result a row. Rows with a fault are rejected; nothing is converted. */
export const monitoringResults: SourceOf<'monitoring', ResultBatch> = {
  name: 'monitoring-results',
  title: 'Monitoring results of facilities, by our template',
  subject: 'monitoring',
  recognise: ({ head }) => {
    const names = headerNames(head)
    return ['facility', 'outlet', 'at', 'pollutant', 'value'].every(name => names.includes(name))
  },
  parse: (input, about) => onceAResult(read(input, about)),
}

async function* read(input: Input, { file, receivedAt }: About): AsyncGenerator<ResultBatch> {
  for await (const part of namedRows(input.rows(), file, (header, line) => columnsIn(header, `${file}:${line}`))) {
    const batch: ResultBatch = { results: [], rejects: part.rejects, read: part.read }
    for (const { cells, line } of part.rows) {
      const cell = (name: string) => cells[part.reader.get(name) ?? -1]?.trim() ?? ''
      const push = resultRow(new Row(cell, line, batch.rejects), receivedAt)
      if (push) batch.results.push(push)
    }
    yield batch
  }
}

function columnsIn(header: readonly string[], where: string): ReadonlyMap<string, number> {
  const columns = new Map<string, number>()
  for (const [at, given] of header.entries()) {
    const name = given.trim().toLowerCase()
    if (!NAMES.includes(name)) throw new Refusal('invalid', `Cannot read ${where}: column "${given}" is not known`)
    if (columns.has(name)) throw new Refusal('invalid', `Cannot read ${where}: two columns "${name}"`)
    columns.set(name, at)
  }
  const absent = REQUIRED.find(name => !columns.has(name))
  if (absent !== undefined) throw new Refusal('invalid', `Cannot read ${where}: no column "${absent}"`)
  return columns
}

/** Reads the cells of one row; the first that cannot be read rejects it. */
class Row {
  readonly cell: (name: string) => string
  readonly line: number
  readonly #rejects: Reject[]
  constructor(cell: (name: string) => string, line: number, rejects: Reject[]) {
    this.cell = cell
    this.line = line
    this.#rejects = rejects
  }

  reject(field: string, reason: string): null {
    this.#rejects.push({ line: this.line, field, value: this.cell(field).slice(0, 80), reason })
    return null
  }

  /** A name as it may be stored. */
  text(field: string, most: number): string | null {
    const text = cleanText(this.cell(field))
    if (!text) return this.reject(field, text === '' ? 'missing' : 'more than 100 characters, or control characters')
    if (text.length > most) return this.reject(field, `more than ${most} characters`)
    if (field !== 'facility' && privateIn(text))
      return this.reject(field, `${privateIn(text)}: no result is of a person`)
    return text
  }

  member<const M extends readonly string[]>(field: string, members: M): M[number] | null {
    const text = this.cell(field)
    return members.includes(text) ? text : this.reject(field, `not one of ${members.join(', ')}`)
  }
}

function resultRow(row: Row, receivedAt: number): ResultPush | null {
  const facility = row.text('facility', 80)
  const outlet = facility && row.text('outlet', 40)
  const averaging = outlet && row.member('averaging', AVERAGINGS)
  const at = averaging && minuteIn(row, averaging, receivedAt)
  const origin = typeof at === 'number' ? row.member('origin', ORIGINS) : null
  const cell = origin && cellIn(row)
  if (!facility || !outlet || !averaging || typeof at !== 'number' || !origin || !cell) return null
  const agency = row.cell('agency') === '' ? null : row.text('agency', 80)
  if (agency === null && row.cell('agency') !== '') return null
  return { outlet: { facility, outlet }, at, averaging, origin, agency, cells: [cell], line: row.line }
}

function cellIn(row: Row): ResultPush['cells'][number] | null {
  const pollutant = row.text('pollutant', 80)
  const unit = pollutant && row.text('unit', 20)
  const mark = row.cell('mark') === '' ? null : row.member('mark', DATA_MARKS)
  if (!pollutant || !unit || (mark === null && row.cell('mark') !== '')) return null
  const read = resultValue(row.cell('value'))
  if ('fault' in read) return row.reject('value', read.fault)
  return [pollutantName(pollutant), read.value, unitName(unit), mark]
}

const WHOLE = [
  [/^\d{4}$/, '-01-01 00:00'],
  [/^\d{4}-\d\d$/, '-01 00:00'],
  [/^\d{4}[-/]\d\d?[-/]\d\d?$/, ' 00:00'],
] as const

function minuteIn(row: Row, averaging: Averaging, receivedAt: number): number | null {
  const text = row.cell('at')
  const rest = WHOLE.find(([form]) => form.test(text))?.[1] ?? ''
  if (!/^\d{4}/.test(text)) return row.reject('at', 'not a time like 2026-03-05 10:00, nor a day, month or year')
  const minute = minuteOf(`${text}${rest}`, receivedAt)
  if (typeof minute !== 'number') return row.reject('at', minute.fault)
  if (averagingStart(minute, averaging) === minute) return minute
  return row.reject('at', `not the first instant of its averaging period (${averaging})`)
}
