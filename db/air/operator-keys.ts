import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { Refusal } from '#content/refusal.ts'
import type { Ctx } from '../ask.ts'
import type { Store } from '../open.ts'

/** A key as it may be listed; epoch seconds. */
export type OperatorKey = { name: string; createdAt: number; revokedAt: number | null }

/** Crockford's base 32 without I, L, O, U: nothing that is read or said wrongly. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const BYTES = 20
const NAME = /^[a-z][a-z0-9]{1,19}$/

/** 160 random bits in readable letters, eight at a time. */
function newSecret(): string {
  const bits = [...randomBytes(BYTES)].map(byte => byte.toString(2).padStart(8, '0')).join('')
  const letters = (bits.match(/.{5}/g) ?? []).map(five => ALPHABET[Number.parseInt(five, 2)])
  return (letters.join('').match(/.{8}/g) ?? []).join('-')
}

const hashOf = (secret: string) => createHash('sha256').update(secret.toLowerCase().replaceAll('-', '')).digest()

/**
 * Makes a key for an operator and returns its secret, which is never shown again: only its hash is kept. A revoked name
 * gets a new key. Throws Refusal `invalid` (name) and `conflict` (the name has a key).
 * @param at epoch seconds
 */
export async function createKey(store: Store, name: string, at: number): Promise<string> {
  if (!NAME.test(name))
    throw new Refusal('invalid', `Cannot name a key "${name}": 2 to 20 small letters and digits, a letter first`)
  const secret = newSecret()
  const made = await store.write(async tx => {
    const sql = `insert into operator_key (name, hash, createdAt) values (?, ?, ?)
      on conflict (name) do update set hash = excluded.hash, createdAt = excluded.createdAt, revokedAt = null
      where revokedAt is not null`
    return (await tx.execute({ sql, args: [name, hashOf(secret).toString('hex'), at] })).rowsAffected
  })
  if (made === 0) throw new Refusal('conflict', `Cannot create key "${name}": it exists; revoke it first`)
  return secret
}

/** Revokes a key for good. Throws Refusal `not-found`. */
export async function revokeKey(store: Store, name: string, at: number): Promise<void> {
  const sql = 'update operator_key set revokedAt = ? where name = ? and revokedAt is null'
  const { rowsAffected } = await store.write(tx => tx.execute({ sql, args: [at, name] }))
  if (rowsAffected === 0) throw new Refusal('not-found', `There is no key "${name}" in force`)
}

/** All keys by name, without their hashes. */
export async function listKeys(store: Store): Promise<OperatorKey[]> {
  const { rows } = await store.client.execute('select name, createdAt, revokedAt from operator_key order by name')
  return rows.map(row => ({
    name: String(row['name']),
    createdAt: Number(row['createdAt']),
    revokedAt: row['revokedAt'] === null ? null : Number(row['revokedAt']),
  }))
}

/** The operator that a secret belongs to; every key in force is compared, in constant time. Throws Refusal `unauthorized`. */
export async function keyOwner(ctx: Pick<Ctx, 'store'>, secret: string | null): Promise<string> {
  if (!secret) throw new Refusal('unauthorized', 'Cannot take the hours: send the operator key as a bearer token')
  const { rows } = await ctx.store.client.execute('select name, hash from operator_key where revokedAt is null')
  const given = hashOf(secret)
  const fitting = rows.filter(row => timingSafeEqual(Buffer.from(String(row['hash']), 'hex'), given))
  const [owner] = fitting
  if (!owner) throw new Refusal('unauthorized', 'Cannot take the hours: this key is not known, or it was revoked')
  return String(owner['name'])
}
