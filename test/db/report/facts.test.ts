import { describe, expect, test } from 'vitest'
import { openWorkbook } from '#api/source/workbook/open-workbook.ts'
import { writeBack } from '#db/report/messages.ts'
import { reportFacts } from '#db/report/report-facts.ts'
import { sheetOf } from '#db/report/sheet-of.ts'
import { submit } from '#db/report/submit.ts'
import { FACTS } from '#test/content/report/facts.ts'
import { shared } from '#test/shared.ts'
import { deskKeys, freshReports, sealedOf, sendPlain } from './reports.ts'

const file = shared('data/complaints/tipdm-2020-C/附件4.xlsx')

/** Texts of real messages of citizens to a board, by the header of their column. */
async function messages(path: string): Promise<string[]> {
  const opened = await openWorkbook(path, 'messages.xlsx')
  const rows: string[][] = []
  for await (const batch of opened.rows()) rows.push(...batch.rows)
  await opened.close()
  const column = rows[0]!.indexOf('留言详情')
  return rows
    .slice(1)
    .map(row => row[column]!.trim())
    .filter(Boolean)
}

describe('the facts of a report', () => {
  test('are read by the office as they were sent, without who sent them', async () => {
    const [ctx, keys] = [await freshReports(), await deskKeys()]
    const identity = await sealedOf(keys.open, { name: '模拟甲' })
    const pictures = [{ bytes: Buffer.from('one'), type: 'image/png', original: null } as const]
    const { number, code } = await submit(ctx, {
      facts: FACTS,
      choice: 'confidential',
      identity,
      pictures,
      office: 'A',
    })
    await writeBack(ctx, { code, text: '北门往东' })
    const opened = await reportFacts(ctx, { number })
    expect(opened).toMatchObject({
      number,
      choice: 'confidential',
      facts: FACTS,
      pictures: [{ type: 'image/png', size: 3 }],
    })
    expect(opened.messages).toEqual([{ by: 'reporter', sentOn: '2026-11-02', text: '北门往东' }])
    expect(JSON.stringify(opened)).not.toContain('age-encryption')
  })

  test('of an unknown number are not found', async () => {
    const [ctx, other] = [await freshReports(), await freshReports().then(sendPlain)]
    await expect(reportFacts(ctx, { number: other.number })).rejects.toMatchObject({ code: 'not-found' })
    await expect(sheetOf(ctx, { number: other.number, toOffice: 'B' })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe.runIf(file)('real messages of citizens', () => {
  test('are all taken as they are, and go on without a telephone number', async () => {
    const ctx = await freshReports()
    const texts = await messages(file as string)
    expect(texts.length).toBeGreaterThan(100)
    let masked = 0
    for (const text of texts) {
      const { number } = await submit(ctx, {
        facts: { ...FACTS, text },
        choice: 'anonymous',
        identity: null,
        office: 'A',
      })
      expect((await reportFacts(ctx, { number })).facts.text).toBe(text)
      const sheet = await sheetOf(ctx, { number, toOffice: '模拟局' })
      expect(sheet.text).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/)
      masked += sheet.masked
    }
    expect(masked).toBeGreaterThan(0)
  })
})
