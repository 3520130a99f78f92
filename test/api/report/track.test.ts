import { describe, expect, test } from 'vitest'
import { lookUp } from '#db/report/look-up.ts'
import { CLOSED, steps } from '#test/db/report/reports.ts'
import { png } from './pictures.ts'
import { freshRole, type Role, sent, shown } from './role.ts'

const track = async ({ post }: Role, path: string, fields: Record<string, string> | FormData) =>
  shown<'track'>(await post(`/zh/report/track/${path}`, fields))
const ctx = ({ store, clock }: Role) => ({ store, who: '模拟经办', now: clock.now })

async function pictures(code: string, count: number): Promise<FormData> {
  const form = new FormData()
  form.append('code', code)
  for (let i = 0; i < count; i++) form.append('pictures', new Blob([new Uint8Array(await png(4, 4))]), 'a.png')
  return form
}

describe('a look-up', () => {
  test('finds a report, also by a code typed carelessly', async () => {
    const role = await freshRole()
    const { code, number } = await sent(role)
    for (const typed of [code, code.toLowerCase(), ` ${code.replaceAll('-', ' ')} `])
      expect((await track(role, '', { code: typed })).tracking?.number).toBe(number)
  })

  test('answers byte for byte the same to codes that nobody has and to what is none', async () => {
    const role = await freshRole()
    const { code } = await sent(role)
    const answers = await Promise.all(
      ['0000-0000-0000-0000-0000-0000-0000', `${code.slice(0, -1)}!`, 'x', '', 'y'.repeat(5000)].map(async other => {
        const answer = await role.post('/zh/report/track/', { code: other })
        return `${answer.status} ${JSON.stringify([...answer.headers])} ${await answer.text()}`
      }),
    )
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toMatch(/^404 .*"missing":true/)
  })

  test('shows nothing of the text, of what was written, and of the pictures', async () => {
    const role = await freshRole()
    const { code } = await sent(role, { text: 'planted-text', landmark: 'planted-landmark' })
    await track(role, 'message', { code, text: 'planted-message' })
    const answer = await role.post('/zh/report/track/', { code })
    expect(await answer.text()).not.toContain('planted')
  })
})

describe('the holder of a code', () => {
  test('writes to the office; what cannot be kept comes back', async () => {
    const role = await freshRole()
    const { code } = await sent(role)
    expect(await track(role, 'message', { code, text: '还在冒烟' })).toMatchObject({
      done: 'message',
      notice: null,
      text: '',
    })
    expect(await track(role, 'message', { code, text: ' ' })).toMatchObject({ done: null, notice: 'no-text' })
    const long = 'x'.repeat(10_001)
    expect(await track(role, 'message', { code, text: long })).toMatchObject({ notice: 'no-text', text: long })
    expect((await lookUp(ctx(role), { code })).messages).toHaveLength(1)
  })

  test('writes twenty messages a day and no more; the text of the next comes back', async () => {
    const role = await freshRole()
    const { code } = await sent(role)
    for (let i = 0; i < 20; i++)
      expect(await track(role, 'message', { code, text: `第${i}条` })).toMatchObject({ done: 'message' })
    expect(await track(role, 'message', { code, text: '再一条' })).toMatchObject({
      ...{ done: null, notice: 'too-many-messages', text: '再一条' },
    })
    role.clock.now += 86_400_000
    expect(await track(role, 'message', { code, text: '第二天' })).toMatchObject({ done: 'message' })
  })

  test('adds pictures up to six', async () => {
    const role = await freshRole()
    const { code } = await sent(role)
    expect(await track(role, 'pictures', await pictures(code, 5))).toMatchObject({ done: 'pictures' })
    expect(await track(role, 'pictures', await pictures(code, 2))).toMatchObject({ done: null, notice: 'too-many' })
    expect(await track(role, 'pictures', await pictures(code, 0))).toMatchObject({ notice: 'no-pictures' })
    expect((await track(role, '', { code })).tracking?.attachments).toBe(5)
  })

  test('asks for review of an answer, once, and for none before', async () => {
    const role = await freshRole()
    const { code, number } = await sent(role)
    expect(await track(role, 'disagree', { code, text: '' })).toMatchObject({ done: null, notice: 'too-late' })
    await steps(ctx(role), number, CLOSED)
    expect(await track(role, 'disagree', { code, text: '不属实' })).toMatchObject({
      ...{ done: 'disagree', notice: null },
      tracking: { state: 'review' },
    })
    expect(await track(role, 'disagree', { code, text: '' })).toMatchObject({ notice: 'too-late' })
  })

  test('does nothing with a code that nobody has', async () => {
    const role = await freshRole()
    for (const path of ['message', 'disagree'])
      expect(await track(role, path, { code: 'x', text: 'y' })).toMatchObject({ missing: true, done: null })
    expect(await track(role, 'pictures', await pictures('x', 1))).toMatchObject({ missing: true })
  })
})
