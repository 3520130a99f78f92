import type { Reject } from '#content/trail/reject.ts'
import { WATER_INDICATORS } from '#content/water/indicators.ts'
import type { Cell, WaterBatch, WaterPush } from '#content/water/push.ts'
import { cleanText } from './clean-text.ts'
import { headerNames } from './header.ts'
import { namedRows } from './named-rows.ts'
import { onceASample } from './once-a-sample.ts'
import type { About, Input, SourceOf } from './source.ts'
import { waterCell } from './water-cell.ts'
import { type AboutColumn, aboutColumn, type SampleColumns, sampleColumns } from './water-sample-columns.ts'
import { minuteOf } from './year-of.ts'

/**
 * Manual samples by our template: `site` (`section:ID`, `source:ID`; a bare id is a section's) or province, watershed and
 * section; `date` (12:00 Beijing time) or `time`; a column an indicator, by its key or Chinese name; `<` detection limits.
 */
export const waterSamples: SourceOf<'water', WaterBatch> = {
  name: 'water-samples',
  title: 'Manual water samples, by our template',
  subject: 'water',
  recognise: ({ head }) => {
    const names = new Set(headerNames(head).map(aboutColumn))
    return names.has('time') && (names.has('site') || names.has('watershed'))
  },
  parse: (input, about) => onceASample(read(input, about), 'site'),
}

const DAY = /^\d{4}[-/]\d\d?[-/]\d\d?$/
const SITE = /^(?:(section|source):)?([\p{L}\p{N}][\p{L}\p{N}_.-]{0,79})$/u

type Row = { cell: (name: AboutColumn) => string; reject: (field: string, value: string, reason: string) => null }

async function* read(input: Input, { file, receivedAt }: About): AsyncGenerator<WaterBatch> {
  for await (const part of namedRows(input.rows(), file, (header, line) => sampleColumns(header, `${file}:${line}`))) {
    const batch: WaterBatch = { samples: [], rejects: part.rejects, read: part.read }
    for (const { cells, line } of part.rows) {
      const push = sampleRow(cells, line, part.reader, { receivedAt, rejects: batch.rejects })
      if (push) batch.samples.push(push)
    }
    yield batch
  }
}

function sampleRow(
  cells: readonly string[],
  line: number,
  { about, values }: SampleColumns,
  { receivedAt, rejects }: { receivedAt: number; rejects: Reject[] },
): WaterPush | null {
  const row: Row = {
    cell: name => cells[about[name] ?? -1]?.trim() ?? '',
    reject: (field, value, reason) => {
      rejects.push({ line, field, value: value.slice(0, 80), reason })
      return null
    },
  }
  const site = siteIn(row)
  const at = site && minuteIn(row, receivedAt)
  if (!site || at === null) return null
  const push: WaterPush = {
    ...{ site, at, method: 'manual', cells: WATER_INDICATORS.map(() => null), further: [], line },
    ...{ laboratory: laboratoryIn(row), publishedClass: null },
  }
  for (const { at: column, field, indicator, substance } of values) {
    const text = cells[column] as string
    const { cell, fault } = waterCell(text, indicator ?? null)
    if (fault) row.reject(field, text, fault)
    if (indicator) push.cells[WATER_INDICATORS.indexOf(indicator)] = cell
    else if (isValue(cell)) push.further.push({ substance, value: cell })
  }
  return push
}

const isValue = (cell: Cell): cell is number | string => typeof cell === 'number' || cell?.startsWith('<') === true

function siteIn({ cell, reject }: Row): WaterPush['site'] | null {
  const text = cell('site')
  if (text !== '') {
    const parts = SITE.exec(text.normalize('NFC'))
    if (!parts) return reject('site', text, 'not the id of a section or source, e.g. section:ID')
    return { kind: (parts[1] ?? 'section') as 'section' | 'source', id: parts[2] as string }
  }
  const [province, watershed, name] = (['province', 'watershed', 'section'] as const).map(one => cleanText(cell(one)))
  if (province && watershed && name) return { province, watershed, name }
  const given = [cell('province'), cell('watershed'), cell('section')].join(' ').trim()
  return reject('site', given, 'no site: give its id, or province, watershed and section')
}

/** A day alone is 12:00 in Beijing. */
function minuteIn({ cell, reject }: Row, receivedAt: number): number | null {
  const text = cell('time')
  if (!/^\d{4}/.test(text)) return reject('time', text, 'not a day like 2026-03-05 or a time like 2026-03-05 10:30')
  const minute = minuteOf(DAY.test(text) ? `${text} 12:00` : text, receivedAt)
  return typeof minute === 'number' ? minute : reject('time', text, minute.fault)
}

function laboratoryIn({ cell, reject }: Row): string | null {
  const said = (['laboratory', 'analysis'] as const).map(name => {
    const text = cleanText(cell(name))
    return text === null ? reject(name, cell(name), 'more than 100 characters, or control characters') : text
  })
  return said.filter(Boolean).join('; ') || null
}
