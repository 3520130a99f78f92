import { describe, expect, test } from 'vitest'
import { runDeskKey } from '#api/command/desk-key.ts'
import { lookUp } from '#db/report/look-up.ts'
import { photo, png } from './pictures.ts'
import { FIELDS, filledToken, freshRole, type Role, sent, shown } from './role.ts'

const rows = async ({ store }: Role) => (await store.client.execute('select * from report')).rows
const withDesk = (role: Role) => runDeskKey([], role.data, () => {})

function multipart(fields: Record<string, string>, files: readonly Uint8Array[]): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const bytes of files) form.append('pictures', new Blob([bytes as Uint8Array<ArrayBuffer>]), 'a.jpg')
  return form
}

describe('the form', () => {
  test('is begun by ids in its address, and by nothing else', async () => {
    const { get } = await freshRole()
    const { draft, page, lang } = await shown<'form'>(await get('/ug/report/?facility=f-1&place=hotan&text=planted'))
    expect([page, lang, draft.facility, draft.place, draft.text]).toEqual(['form', 'ug', 'f-1', 'hotan', ''])
  })

  test('comes in another language with every word that was typed', async () => {
    const role = await freshRole()
    const token = await filledToken(role)
    const typed = { text: '河水\r\n发黑', name: '模拟', longitude: 'east', token }
    const view = await shown<'form'>(await role.post('/kk/report/', typed))
    expect(view).toMatchObject({ lang: 'kk', token, draft: { text: '河水\n发黑', name: '模拟', longitude: 'east' } })
  })

  test('comes back with its faults, and keeps what was typed', async () => {
    const { post } = await freshRole()
    const answer = await post('/zh/report/check', { ...FIELDS, category: '', text: 'x'.repeat(10_001) })
    const view = await shown<'form'>(answer)
    expect([answer.status, view.page, view.draft.text.length]).toEqual([422, 'form', 10_001])
    expect(view.faults).toEqual([
      { field: 'category', fault: 'needed' },
      { field: 'text', fault: 'too-long' },
    ])
  })

  test('shows the answers to be checked, and keeps nothing', async () => {
    const role = await freshRole()
    const view = await shown<'check'>(await role.post('/zh/report/check', FIELDS))
    expect([view.page, view.draft.text]).toEqual(['check', FIELDS.text])
    expect(await rows(role)).toEqual([])
  })

  test('offers contact only where there is a desk', async () => {
    const role = await freshRole()
    expect((await shown<'form'>(await role.get('/zh/report/'))).desk).toBe(false)
    const token = await filledToken(role)
    const named = { ...FIELDS, choice: 'real-name', name: '模拟', phone: '1', token }
    expect((await shown<'form'>(await role.post('/zh/report/send', named))).faults).toEqual([
      { field: 'choice', fault: 'no-desk' },
    ])
    await withDesk(role)
    expect((await shown<'form'>(await role.get('/zh/report/'))).desk).toBe(true)
    expect((await shown<'receipt'>(await role.post('/zh/report/send', named))).page).toBe('receipt')
    expect((await rows(role))[0]?.['identity']).toBe('sealed')
  })
})

describe('a report that is sent', () => {
  test('gives a receipt whose code finds it', async () => {
    const role = await freshRole()
    const { code, number, receivedOn } = await sent(role)
    const found = await lookUp({ store: role.store, who: 'x', now: role.clock.now }, { code })
    expect([found.number, receivedOn, found.state]).toEqual([number, '2026-11-25', 'received'])
  })

  test('is one report and one receipt, sent twice', async () => {
    const role = await freshRole()
    const fields = { ...FIELDS, token: await filledToken(role) }
    const [first, second] = await Promise.all([1, 2].map(() => role.post('/zh/report/send', fields)))
    expect(await first?.json()).toEqual(await second?.json())
    expect(await rows(role)).toHaveLength(1)
  })

  test('is not taken from a form that is not ours, too fast or too old; the last two keep the words', async () => {
    const role = await freshRole()
    expect((await role.post('/zh/report/send', { ...FIELDS, token: 'made.up' })).status).toBe(400)
    const { token } = await shown<'form'>(await role.get('/zh/report/'))
    const fast = await shown<'check'>(await role.post('/zh/report/send', { ...FIELDS, token }))
    expect(fast).toMatchObject({ page: 'check', notice: 'too-soon', token, draft: { text: FIELDS.text } })
    role.clock.now += 13 * 3_600_000
    const old = await shown<'check'>(await role.post('/zh/report/send', { ...FIELDS, token }))
    expect(old).toMatchObject({ page: 'check', notice: 'expired', draft: { text: FIELDS.text } })
    expect(await rows(role)).toEqual([])
    role.clock.now += 5000
    expect((await role.post('/zh/report/send', { ...FIELDS, token: old.token })).status).toBe(200)
  })

  test('has its pictures made anew', async () => {
    const role = await freshRole()
    const form = multipart({ ...FIELDS, token: await filledToken(role) }, [await photo('CANARY'), await png(4, 4)])
    expect((await shown<'receipt'>(await role.post('/zh/report/send', form))).pictures).toBe(2)
    const { rows: kept } = await role.store.client.execute('select type, original from attachment')
    expect(kept.map(row => ({ ...row }))).toEqual(Array(2).fill({ type: 'image/jpeg', original: null }))
  })

  test.each([
    ['wrong-type', [Buffer.from('GIF89a')]],
    ['too-large', [Buffer.alloc(12 * 1024 * 1024 + 1, 0xff)]],
    ['too-many', Array(7).fill(Buffer.from('x'))],
    ['broken', [Buffer.from([0xff, 0xd8, 0xff, 0])]],
  ] as const)('with pictures that are %s comes back with its words, and nothing is kept', async (notice, files) => {
    const role = await freshRole()
    const token = await filledToken(role)
    const view = await shown<'check'>(await role.post('/zh/report/send', multipart({ ...FIELDS, token }, files)))
    expect(view).toMatchObject({ page: 'check', notice, token, draft: { text: FIELDS.text } })
    expect(await rows(role)).toEqual([])
    expect((await role.post('/zh/report/send', { ...FIELDS, token })).status).toBe(200)
  })
})

describe('a body that is no whole form', () => {
  const part = (name: string, more = '') => `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`
  const file = part('pictures', '; filename="a.jpg"')

  test.each([
    ['of another type', 'application/json', '{}'],
    ['without a boundary', 'multipart/form-data', 'x'],
    ['cut within a field', 'multipart/form-data; boundary=b', `${part('text')}half`],
    ['cut within a picture', 'multipart/form-data; boundary=b', `${file}half a picture`],
    [
      'going on after its end',
      'multipart/form-data; boundary=b',
      `${part('text')}x\r\n--b--\r\n${file}${'x'.repeat(90_000)}`,
    ],
    ['cut within a head', 'multipart/form-data; boundary=b', file.slice(0, 30)],
    ['of bytes that are no text', 'application/x-www-form-urlencoded', Buffer.from('text=\xff', 'latin1')],
    ['of too many words', 'application/x-www-form-urlencoded', `text=${'x'.repeat(600_000)}`],
  ])('%s is refused, and the role goes on', async (_, type, body) => {
    const role = await freshRole()
    expect((await role.postRaw('/zh/report/send', type, body)).status).toBe(400)
    expect((await role.get('/zh/report/')).status).toBe(200)
  })
})

describe('an address below the form', () => {
  test('leads on, says that there is nothing, or which requests it takes', async () => {
    const { get } = await freshRole()
    const at = async (path: string) => {
      const answer = await get(path)
      return [answer.status, answer.headers.get('location')]
    }
    expect(await at('/zh/report')).toEqual([303, '/zh/report/'])
    expect(await at('/zh/report/track')).toEqual([303, '/zh/report/track/'])
    expect(await at('/zh/report/send')).toEqual([303, '/zh/report/'])
    expect(await at('/zh/report/nothing')).toEqual([404, null])
  })
})
