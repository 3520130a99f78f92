import { describe, expect, test } from 'vitest'
import type { PublicReport } from '#content/report/public-report.ts'
import { addPictures } from '#db/report/add-pictures.ts'
import { lookUp } from '#db/report/look-up.ts'
import { claimReward } from '#db/report/staff/rewards.ts'
import { submit } from '#db/report/submit.ts'
import { FACTS } from '#test/content/report/facts.ts'
import { deskKeys, sealedOf } from '#test/db/report/reports.ts'
import { type Browser, type Console, freshConsole, OFFICE, shown, signedIn } from './console.ts'

const sent = ({ ctx }: Console, more: object = {}, sealed: Uint8Array<ArrayBuffer> | null = null) =>
  submit(ctx, {
    facts: { ...FACTS, ...more },
    choice: sealed === null ? 'anonymous' : 'confidential',
    identity: sealed,
  })

const fault = async (answer: Response) => (await shown<'report'>(answer)).frame.fault

/** Takes a step of a report and expects it to be taken. */
async function step(browser: Browser, number: string, move: string, fields: Record<string, string> = {}) {
  const { file } = await shown<'report'>(await browser.get(`report/${number}`))
  expect(file.moves, `${move} of ${file.state}`).toContain(move)
  const view = await shown<'report'>(await browser.do(`report/${number}/${move}`, { state: file.state, ...fields }))
  expect([move, view.frame.fault, view.frame.done]).toEqual([move, null, 'saved'])
  return view.file.state
}

describe('a report in the console', () => {
  test('goes from the inbox to its end, and to the public by a second person', async () => {
    const console = await freshConsole()
    const { number, code } = await sent(console)
    const chief = await signedIn(console, '模拟主管')
    const { items, counts } = await shown<'inbox'>(await chief.get('?state=received'))
    const found = await chief.get(`?number=${number.toLowerCase()}`)
    expect(found.headers.get('location')).toBe(`/staff/zh/report/${number}`)
    expect((await chief.get('?number=%ff//evil')).status).toBe(400)
    expect([items.map(item => item.number), counts.all]).toEqual([[number], 1])
    await step(chief, number, 'confirm-receipt', { receivedOn: '2026-11-25' })
    await step(chief, number, 'take-up')
    await step(chief, number, 'accept')
    await chief.post(`report/${number}/assign`, { before: '', handler: '模拟承办' })
    const handler = await signedIn(console, '模拟承办')
    await step(handler, number, 'handle')
    const begun = await shown<'report'>(await handler.get(`report/${number}?template=extended`))
    expect(begun.draft?.text).toContain(number)
    await handler.post(`report/${number}/message`, { text: '请问还在冒烟吗？' })
    expect(
      (await handler.post(`report/${number}/extend`, { state: 'handling', days: '10', reason: '复杂' })).status,
    ).toBe(403)
    await step(chief, number, 'extend', { days: '10', reason: '需要检测' })
    await step(handler, number, 'reply', { text: '已责令改正' })
    await handler.post(`report/${number}/propose`, { text: '' })
    expect(await step(handler, number, 'close', { outcome: 'verified', linkedFacility: 'sim-facility-a2' })).toBe(
      'closed',
    )
    expect((await lookUp(console.ctx, { code })).messages.map(({ text }) => text)).toEqual([
      '请问还在冒烟吗？',
      '已责令改正',
    ])
    const publisher = await signedIn(console, '模拟发布')
    const { summary } = await shown<'release'>(await publisher.get(`releases/${number}`))
    expect(summary satisfies Omit<PublicReport, 'overdue'>).toMatchObject({ facility: 'sim-facility-a2', text: null })
    expect((await shown<'releases'>(await publisher.do(`releases/${number}/release`))).frame.done).toBe('released')
    await publisher.post('releases/withdrawal', { number, reason: '重复' })
    expect((await shown<'releases'>(await publisher.get('releases'))).items).toEqual([])
  })

  test('says why a form is refused, and keeps what was typed', async () => {
    const console = await freshConsole()
    const { number } = await sent(console)
    const chief = await signedIn(console, '模拟主管')
    await chief.get(`report/${number}`)
    const late = await chief.post(`report/${number}/not-accept`, {
      state: 'handling',
      refusal: 'court',
      reason: '写好的理由',
    })
    const { frame, file } = await shown<'report'>(late)
    expect([late.status, frame.fault?.code, frame.typed['reason'], file.state]).toEqual([
      409,
      'conflict',
      '写好的理由',
      'received',
    ])
    const wrong = await chief.post(`report/${number}/confirm-receipt`, { state: 'received', receivedOn: '2099-01-01' })
    expect([wrong.status, (await fault(wrong))?.detail]).toEqual([400, expect.stringContaining('2099-01-01')])
  })

  test('of another office is not there', async () => {
    const console = await freshConsole()
    const { number } = await sent(console)
    const other = await signedIn(console, '模拟市局')
    expect((await shown<'inbox'>(await other.get(''))).items).toEqual([])
    for (const at of [`report/${number}`, `report/${number}/picture/1`, `report/${number}/sheet`])
      expect([at, (await other.get(at)).status]).toEqual([at, 404])
    expect((await other.post(`report/${number}/take-up`, { state: 'received' })).status).toBe(404)
  })

  test('is read by its office; publishers and auditors see its steps without a word of it', async () => {
    const console = await freshConsole()
    const { number } = await sent(console, { text: 'planted-text', landmark: 'planted-landmark' })
    const chief = await signedIn(console, '模拟主管')
    expect(await (await chief.get(`report/${number}`)).text()).toContain('planted-text')
    await step(chief, number, 'take-up')
    await step(chief, number, 'not-accept', { refusal: 'court', reason: 'planted-reason' })
    for (const account of ['模拟发布', '模拟审计']) {
      const answer = await (await signedIn(console, account)).get(`report/${number}`)
      expect([answer.status, await answer.text()]).toEqual([200, expect.not.stringContaining('planted')])
    }
    const trail = await shown<'trail'>(
      await (await signedIn(console, '模拟审计')).get(`trail?number=${number}&act=read`),
    )
    expect(trail.items.map(({ who }) => who)).toEqual(['模拟主管'])
  })
})

const readersOf = async ({ store }: Console) =>
  (await store.client.execute(`select who from trail where act = 'read'`)).rows.map(row => row['who'])

describe('a transfer', () => {
  test('goes with the sheet that was read, from which persons are masked', async () => {
    const console = await freshConsole()
    const { number } = await sent(console, { text: '厂长电话13812345678，夜里排污' })
    const chief = await signedIn(console, '模拟主管')
    const at = `report/${number}/sheet`
    const { sheet, hash } = await shown<'sheet'>(await chief.get(`${at}?office=${OFFICE}`))
    expect([sheet?.text.includes('13812345678'), sheet?.masked]).toEqual([false, 1])
    expect(await readersOf(console)).toEqual(['模拟主管'])
    const given = { state: 'received', toOffice: OFFICE, reason: '' }
    expect((await chief.post(at, { ...given, sheetHash: '0'.repeat(64) })).status).toBe(409)
    const done = await shown<'inbox'>(await chief.do(at, { ...given, sheetHash: hash }))
    expect([done.frame.done, done.items]).toEqual(['transferred', []])
    const other = await signedIn(console, '模拟市局')
    expect((await shown<'inbox'>(await other.get(''))).items.map(item => item.number)).toEqual([number])
  })
})

describe('a picture', () => {
  test('is a file to keep, for who reads the report', async () => {
    const console = await freshConsole()
    const { number, code } = await sent(console)
    const bytes = new Uint8Array([0xff, 0xd8, 1, 2, 3])
    await addPictures(console.ctx, {
      code,
      pictures: [{ bytes, type: 'image/jpeg', original: null }],
    })
    const answer = await (await signedIn(console, '模拟主管')).get(`report/${number}/picture/1`)
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
      ...[200, 'image/jpeg', `attachment; filename="${number}-1.jpg"`],
    ])
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes)
    expect((await (await signedIn(console, '模拟审计')).get(`report/${number}/picture/1`)).status).toBe(403)
    const chief = await signedIn(console, '模拟主管')
    for (const at of ['0', '2', '1.0', '1e0', '%201', '%0d%0a1', '1%22', '%E3%80%801', 'x'])
      expect([at, (await chief.get(`report/${number}/picture/${at}`)).status]).toEqual([at, 404])
  })
})

describe('the desk of identities', () => {
  test('opens an envelope when another asked, and the reporter sees why', async () => {
    const console = await freshConsole()
    const sealed = await sealedOf((await deskKeys()).open, { name: '模拟' })
    const { number, code } = await sent(console, {}, sealed)
    const one = await signedIn(console, '模拟身份')
    await one.post('identity/asking', { number, reason: '核实现场' })
    expect((await one.post('identity/opening', { number })).status).toBe(409)
    const other = await signedIn(console, '模拟身份乙')
    const answer = await other.post('identity/opening', { number })
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${number}.age"`)
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(sealed)
    expect((await lookUp(console.ctx, { code })).unsealed).toEqual([{ unsealedOn: '2026-11-25', reason: '核实现场' }])
  })

  test('lets an opening be withdrawn, of which the reporter sees nothing, and asked for anew', async () => {
    const console = await freshConsole()
    const { number, code } = await sent(console, {}, await sealedOf((await deskKeys()).open, { name: '模拟' }))
    const chief = await signedIn(console, '模拟主管')
    await chief.post(`report/${number}/ask-unsealing`, { reason: '写错了' })
    const desk = await signedIn(console, '模拟身份')
    expect((await shown<'identity'>(await desk.do('identity/withdrawal', { number }))).unsealings).toEqual([])
    expect((await desk.post('identity/withdrawal', { number })).status).toBe(409)
    expect((await desk.post('identity/opening', { number })).status).toBe(409)
    expect((await lookUp(console.ctx, { code })).unsealed).toEqual([])
    await chief.post(`report/${number}/ask-unsealing`, { reason: '核实现场' })
    expect((await shown<'identity'>(await chief.get('identity'))).unsealings).toMatchObject([
      { round: 1, reason: '核实现场' },
    ])
    const { trail } = await shown<'report'>(await chief.get(`report/${number}`))
    expect(trail.map(({ act }) => act).slice(1, 4)).toEqual(['ask-unsealing', 'withdraw-unsealing', 'ask-unsealing'])
  })

  test('pays who shows the code of a claim, in exact amounts', async () => {
    const console = await freshConsole()
    const { number, code } = await sent(console)
    const chief = await signedIn(console, '模拟主管')
    for (const [move, fields] of [
      ['take-up', {}],
      ['accept', {}],
      ['handle', {}],
      ['reply', { text: '属实' }],
      ['close', { outcome: 'verified' }],
    ] as const)
      await step(chief, number, move, fields)
    const { rewardCode } = await claimReward(console.ctx, { code })
    const desk = await signedIn(console, '模拟身份')
    for (const amount of ['', '1.005', '-1', '1e3'])
      expect([amount, (await desk.post('identity/payment', { number, rewardCode, amount })).status]).toEqual([
        amount,
        400,
      ])
    expect(
      (await shown<'identity'>(await desk.do('identity/payment', { number, rewardCode, amount: '500.5' }))).claims,
    ).toEqual([{ number, claimedOn: '2026-11-25', paidOn: '2026-11-25', amount: 50_050 }])
    expect((await desk.post('identity/payment', { number, rewardCode, amount: '1' })).status).toBe(409)
  })
})

test('reports with the same words stand in one line, and are merged at once', async () => {
  const console = await freshConsole()
  const numbers: string[] = []
  for (let i = 0; i < 3; i++) numbers.push((await sent(console)).number)
  await sent(console, { text: '完全不同的一件事，说的是另一条河' })
  const chief = await signedIn(console, '模拟主管')
  const { items } = await shown<'inbox'>(await chief.get('?clustered=1'))
  expect(items.map(({ like }) => like).toSorted()).toEqual([1, 3])
  await chief.get(`report/${numbers[2]}`)
  const { file } = await shown<'report'>(await chief.do(`report/${numbers[2]}/merge-all`))
  expect(file.mergedInto).toBe(numbers[0])
  expect((await shown<'report'>(await chief.get(`report/${numbers[0]}`))).file.mergedHere).toHaveLength(2)
})
