import { expect, test } from 'vitest'
import { createKey, keyOwner, listKeys, revokeKey } from '#db/air/operator-keys.ts'
import { freshStore } from '#test/database.ts'

test('a secret has 160 bits in readable letters, differs each time, and is nowhere in the database', async () => {
  const store = await freshStore()
  const secrets = new Set<string>()
  for (let i = 0; i < 20; i++) secrets.add(await createKey(store, `key${i}`, 1))
  expect(secrets.size).toBe(20)
  const { rows } = await store.client.execute('select * from operator_key')
  for (const secret of secrets) {
    expect(secret).toMatch(/^([0-9a-hjkmnp-tv-z]{8}-){3}[0-9a-hjkmnp-tv-z]{8}$/)
    expect(JSON.stringify(rows)).not.toContain(secret.slice(0, 8))
  }
  expect(rows.every(row => /^[0-9a-f]{64}$/.test(String(row['hash'])))).toBe(true)
})

test('a secret names its owner, also in capitals or without hyphens', async () => {
  const store = await freshStore()
  const [one, other] = [await createKey(store, 'hotan', 1), await createKey(store, 'aksu', 1)]
  expect(await keyOwner({ store }, one)).toBe('hotan')
  expect(await keyOwner({ store }, other.toUpperCase().replaceAll('-', ''))).toBe('aksu')
  for (const wrong of [null, '', 'x', one.slice(1), one + other, '%', "' or 1=1 --"])
    await expect(keyOwner({ store }, wrong)).rejects.toMatchObject({ code: 'unauthorized' })
})

test('a key is made once, revoked once, and then may be made anew with another secret', async () => {
  const store = await freshStore()
  const old = await createKey(store, 'hotan', 1)
  await expect(createKey(store, 'hotan', 2)).rejects.toMatchObject({ code: 'conflict' })
  expect(await keyOwner({ store }, old)).toBe('hotan')
  await revokeKey(store, 'hotan', 3)
  await expect(keyOwner({ store }, old)).rejects.toMatchObject({ code: 'unauthorized' })
  await expect(revokeKey(store, 'hotan', 4)).rejects.toMatchObject({ code: 'not-found' })
  expect(await listKeys(store)).toEqual([{ name: 'hotan', createdAt: 1, revokedAt: 3 }])
  const renewed = await createKey(store, 'hotan', 5)
  expect(await keyOwner({ store }, renewed)).toBe('hotan')
  await expect(keyOwner({ store }, old)).rejects.toMatchObject({ code: 'unauthorized' })
})

test.each(['', 'a', 'Hotan', '1a', 'a-b', 'a/b', 'x'.repeat(21)])('"%s" is no name of a key', async name => {
  await expect(createKey(await freshStore(), name, 1)).rejects.toMatchObject({ code: 'invalid' })
})
