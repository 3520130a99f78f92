import type { EntryBatch } from '#content/register/push.ts'
import { headerNames } from './header.ts'
import { namedRows } from './named-rows.ts'
import { isPenaltyHeader, type PenaltyField, penaltyColumns } from './penalty-columns.ts'
import { penaltyOf } from './penalty-row.ts'
import type { About, Input, SourceOf } from './source.ts'

/**
 * Sheets of penalties as the national forms have them (行政处罚信息公示), CSV or workbook: each row a case and the step of its
 * decision. Names of persons are masked before anything is kept. A row with faults is rejected, one reject a fault.
 */
export const penaltySheet: SourceOf<'register', EntryBatch> = {
  name: 'penalty-sheet',
  title: 'Sheets of penalties in the national form (双公示)',
  subject: 'register',
  recognise: ({ head }) => isPenaltyHeader(headerNames(head)),
  parse: read,
}

async function* read(input: Input, { file }: About): AsyncGenerator<EntryBatch> {
  for await (const part of namedRows(input.rows(), file, (header, line) => penaltyColumns(header, `${file}:${line}`))) {
    const batch: EntryBatch = {
      entries: [],
      rejects: part.rejects.map(one => ({ ...one, value: '' })),
      read: part.read,
    }
    for (const { cells, line } of part.rows) {
      const cell = (field: PenaltyField) => {
        const at = part.reader.get(field)?.at
        return at === undefined ? '' : (cells[at] as string).trim().normalize('NFC')
      }
      const { entries, faults } = penaltyOf(cell, line)
      batch.entries.push(...entries)
      for (const { field, value, reason } of faults)
        batch.rejects.push({ line, field: part.reader.get(field)?.name ?? field, value: value.slice(0, 80), reason })
    }
    yield batch
  }
}
