import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Client } from '@libsql/client'
import { keptKey } from '../key-file.ts'
import { SECRET_BYTES } from './totp.ts'

const ALGORITHM = 'aes-256-gcm'
const KEY_BYTES = 32
const IV_BYTES = 12
const TAG_BYTES = 16

/** Keeps secrets of one-time codes so that the database alone, or a backup of it, gives none of them. */
export type TotpVault = {
  /** For one account: sealed, it opens for no other. */
  seal: (account: string, secret: Uint8Array) => Buffer
  /** Null for what was sealed with another key, for another account, or altered. */
  open: (account: string, sealed: ArrayBuffer) => Uint8Array | null
}

/** The vault whose key lies beside the database, `staff-key`; one that is not there yet is made. */
export async function openTotpVault(folder: string): Promise<TotpVault> {
  const key = Buffer.from(await keptKey(join(folder, 'staff-key'), () => randomBytes(KEY_BYTES).toString('hex')), 'hex')
  return {
    seal: (account, secret) => {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(Buffer.from(account))
      const hidden = Buffer.concat([cipher.update(secret), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), hidden])
    },
    open: (account, sealed) => {
      const bytes = Buffer.from(sealed)
      if (bytes.length <= IV_BYTES + TAG_BYTES) return null
      const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
      decipher.setAAD(Buffer.from(account)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
      try {
        return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()])
      } catch {
        return null
      }
    },
  }
}

/** Seals the secrets that were kept before there was a vault. */
export async function sealOldSecrets(client: Client, vault: TotpVault): Promise<void> {
  const sql = 'select account, totp from account where length(totp) = ?'
  const { rows } = await client.execute({ sql, args: [SECRET_BYTES] })
  for (const row of rows) {
    const account = String(row['account'])
    const sealed = vault.seal(account, new Uint8Array(row['totp'] as ArrayBuffer))
    await client.execute({ sql: 'update account set totp = ? where account = ?', args: [sealed, account] })
  }
}
