import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Decrypter } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import { runDeskKey } from '#api/command/desk-key.ts'
import { runVerifyReceipt } from '#api/command/verify-receipt.ts'
import { deskKey } from '#api/report/desk-key.ts'
import { openRoleKeys } from '#api/report/role-keys.ts'
import { seal } from '#db/report/seal.ts'
import { freshFolder } from '#test/database.ts'
import { freshRole, sent, shown } from './role.ts'

function verify(path: string, ...more: string[]): [number, string] {
  const said: string[] = []
  const code = runVerifyReceipt([path, ...more], text => said.push(text))
  return [code, said.join('\n')]
}

describe('the acknowledgement of a receipt', () => {
  test('is downloaded as it was shown, and checked by the page and without us', async () => {
    const role = await freshRole()
    const { file } = await sent(role)
    const answer = await role.post('/zh/report/acknowledgement', { file: file.replaceAll('\n', '\r\n') })
    expect(answer.headers.get('content-disposition')).toContain('attachment')
    expect(await answer.text()).toBe(file)
    const key = (await (await role.get('/en/report/key')).text()).trim()
    const path = join(role.data, 'receipt.txt')
    writeFileSync(path, file)
    expect(verify(path, '--key', key)).toEqual([0, expect.stringContaining('received on 2026-11-25')])
    expect(verify(path)[0]).toBe(0)
    const view = await shown<'verify'>(await role.post('/zh/report/verify/', { file }))
    expect([view.verdict?.verdict, view.key]).toEqual(['ours', key])
  })

  test('with any byte altered is not ours, by the page and by the command', async () => {
    const role = await freshRole()
    const { file } = await sent(role)
    const path = join(role.data, 'receipt.txt')
    for (let at = 0; at < file.length - 1; at++) {
      const altered = file.slice(0, at) + (file[at] === 'A' ? 'B' : 'A') + file.slice(at + 1)
      writeFileSync(path, altered)
      expect([at, verify(path)[0]]).toEqual([at, 1])
      const view = await shown<'verify'>(await role.post('/zh/report/verify/', { file: altered }))
      expect(view.verdict?.verdict).toBe('altered')
      expect((await role.post('/zh/report/acknowledgement', { file: altered })).status).toBe(400)
    }
  })

  test('of another portal is unaltered, and not ours', async () => {
    const [role, other] = [await freshRole(), await openRoleKeys((await freshRole()).data)]
    const file = other.acknowledge('ab'.repeat(32), 20_000)
    const view = await shown<'verify'>(await role.post('/zh/report/verify/', { file }))
    expect(view.verdict?.verdict).toBe('other-key')
    const path = join(role.data, 'receipt.txt')
    writeFileSync(path, file)
    expect(verify(path, '--key', role.keys.publicKey)[0]).toBe(1)
    expect(verify(join(role.data, 'nothing'))[0]).toBe(2)
  })

  test('is signed by a key that stays, which its owner alone can read', async () => {
    const { data, keys } = await freshRole()
    expect((await openRoleKeys(data)).publicKey).toBe(keys.publicKey)
    for (const name of ['signing-key.pem', 'form-key'])
      expect(statSync(join(data, 'reports', name)).mode & 0o777).toBe(0o600)
  })
})

describe('npm run desk-key', () => {
  const run = async (data: string, ...args: string[]): Promise<[number, string]> => {
    const said: string[] = []
    return [await runDeskKey(args, data, text => said.push(text)), said.join('\n')]
  }

  test('keeps the public key alone, and says or writes the private one, which opens what is sealed', async () => {
    const [data, elsewhere] = [freshFolder(), freshFolder()]
    expect((await run(data, '--to', join(data, 'secret')))[0]).toBe(1)
    const to = join(elsewhere, 'secret')
    const [code, said] = await run(data, '--to', to)
    const secret = readFileSync(to, 'utf8').trim()
    expect([code, said.includes(secret), statSync(to).mode & 0o777]).toEqual([0, false, 0o600])
    const decrypter = new Decrypter()
    decrypter.addIdentity(secret)
    const sealed = await seal((await deskKey(data)) ?? '', Buffer.from('模拟'))
    expect(Buffer.from(await decrypter.decrypt(sealed)).toString()).toBe('模拟')
    expect((await run(freshFolder()))[1]).toMatch(/AGE-SECRET-KEY-1/)
  })

  test('replaces a key only when it is told to, and takes no key that is none', async () => {
    const data = freshFolder()
    expect(await deskKey(data)).toBe(null)
    expect((await run(data, '--public', 'age1nothing'))[0]).toBe(1)
    expect(await deskKey(data)).toBe(null)
    await run(data)
    const first = await deskKey(data)
    expect([(await run(data))[0], await deskKey(data)]).toEqual([1, first])
    expect((await run(data, '--replace'))[0]).toBe(0)
    expect(await deskKey(data)).not.toBe(first)
    expect((await run(data, '--colour'))[0]).toBe(2)
  })
})
