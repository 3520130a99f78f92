import type { WaterBatch } from '#content/water/push.ts'
import { feedColumns, SITE_COLUMNS } from './cnemc-water-columns.ts'
import { servedRows } from './cnemc-water-json.ts'
import { feedRow } from './cnemc-water-row.ts'
import { fetchedAt } from './fetched-at.ts'
import { hasNames } from './header.ts'
import { namedRows } from './named-rows.ts'
import { onceASample } from './once-a-sample.ts'
import type { About, Input, SourceOf } from './source.ts'

const JSON_FORM = /^\s*(?:\{[\s\S]*"(?:thead|tbody)"\s*:|-1\s*$)/

/**
 * Automatic stations of the national surface-water network: a workbook or CSV, and the served form with the raw values
 * in titles, as CSV or as the JSON of the live service. Times have no year: it comes from when the file was fetched.
 */
export const cnemcWater: SourceOf<'water', WaterBatch> = {
  name: 'cnemc-water',
  title: 'National surface-water stations, workbook, CSV or JSON',
  subject: 'water',
  recognise: ({ head }) => JSON_FORM.test(head) || hasNames(head, SITE_COLUMNS),
  parse: (input, about) => onceASample(read(input, about), SITE_COLUMNS[2]),
}

async function* read(input: Input, about: About): AsyncGenerator<WaterBatch> {
  const fetched = fetchedAt(about)
  const table = JSON_FORM.test(input.head) ? servedRows(input.text(), about.file) : input.rows()
  for await (const part of namedRows(table, about.file, (header, line) =>
    feedColumns(header, `${about.file}:${line}`),
  )) {
    const batch: WaterBatch = { samples: [], rejects: part.rejects, read: part.read }
    for (const { cells, line } of part.rows) {
      const push = feedRow(cells, line, part.reader, { fetchedAt: fetched, rejects: batch.rejects })
      if (push) batch.samples.push(push)
    }
    yield batch
  }
}
