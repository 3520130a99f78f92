import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { openInput } from '#api/source/open-input.ts'
import { recognise } from '#api/source/sources.ts'
import { RESULT_TEMPLATE } from '#content/enforcement/monitoring/result-template.ts'
import { templateOf } from '#content/register/columns.ts'
import { KINDS } from '#content/register/kinds.ts'
import { SAMPLE_TEMPLATE } from '#content/water/sample-template.ts'
import { templateCsv, templateXlsx } from '#site/template-file.ts'
import { importPath } from '#test/api/source/register-import.ts'
import { freshFolder, freshStore } from '#test/database.ts'
import { readAll, recordsOf } from '../api/source/samples.ts'

const TEMPLATES = [...KINDS.map(templateOf), SAMPLE_TEMPLATE, RESULT_TEMPLATE]
/** Templates of measured values have a source of their own. */
const MEASURED = [SAMPLE_TEMPLATE.kind, RESULT_TEMPLATE.kind]
const NOW = Date.UTC(2026, 10, 23)

async function read(bytes: string | Buffer, file: string) {
  const path = join(freshFolder(), file)
  await writeFile(path, bytes)
  const opened = await openInput(path, { file })
  try {
    const source = recognise({ file, head: opened.head })
    return { source: source.name, ...(await readAll(source, opened, file, NOW / 1000)) }
  } finally {
    await opened.close()
  }
}

describe.each(TEMPLATES)('the template $kind', template => {
  test('is recognised as CSV and as a workbook, and its example row is read without a fault', async () => {
    const csv = await read(templateCsv(template), 'a.csv')
    const xlsx = await read(await templateXlsx(template), 'a.xlsx')
    const measured = MEASURED.includes(template.kind)
    expect(csv.source).toBe(measured ? template.kind : 'register-entries')
    expect([csv.rejects, recordsOf(csv).length]).toEqual([[], 1])
    expect(recordsOf(csv)[0]).toMatchObject(measured ? {} : { kind: template.kind })
    expect(xlsx).toEqual(csv)
  })

  test('is the same bytes on another day', async () => {
    const one = await templateXlsx(template)
    vi.useFakeTimers({ now: Date.now() + 86_400_000, toFake: ['Date'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    expect((await templateXlsx(template)).equals(one)).toBe(true)
  })
})

test('all examples together import in the order of the kinds', async () => {
  const store = await freshStore()
  for (const template of TEMPLATES) {
    const path = join(freshFolder(), `${template.kind}.xlsx`)
    await writeFile(path, await templateXlsx(template))
    const { recorded } = await importPath(store, path)
    expect([template.kind, recorded.stored, recorded.rejected]).toEqual([template.kind, 1, 0])
  }
})
