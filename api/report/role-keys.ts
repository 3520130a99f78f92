import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto'
import { join } from 'node:path'
import { acknowledgementFile, acknowledgementText } from '#content/report/acknowledgement.ts'
import { keptKey } from '#db/report/key-file.ts'

/** What the role signs with: acknowledgements, by a key that the world knows, and forms, by one that only it knows. */
export type RoleKeys = {
  /** The public key of acknowledgements: 32 bytes, base 64. */
  publicKey: string
  /** The file that a reporter keeps. `receivedOn` in days since 1970-01-01 (Beijing). */
  acknowledge: (contentHash: string, receivedOn: number) => string
  formMac: (text: string) => string
}

/** The folder of reports, which only its owner may enter. */
export const reportsFolder = (data: string): string => join(data, 'reports')

/** Reads the keys of the role, and makes those that are not there yet, for its owner alone and durable. */
export async function openRoleKeys(data: string): Promise<RoleKeys> {
  const folder = reportsFolder(data)
  const pem = await keptKey(join(folder, 'signing-key.pem'), newSigningKey)
  const secret = await keptKey(join(folder, 'form-key'), () => randomBytes(32).toString('hex'))
  const signingKey = createPrivateKey(pem)
  const publicKey = publicKeyOf(signingKey)
  return {
    publicKey,
    acknowledge: (contentHash, receivedOn) => {
      const acknowledged = { contentHash, receivedOn, key: publicKey }
      const signature = sign(null, Buffer.from(acknowledgementText(acknowledged)), signingKey)
      return acknowledgementFile(acknowledged, signature.toString('base64'))
    },
    formMac: text => createHmac('sha256', secret).update(text).digest('base64url').slice(0, 32),
  }
}

const newSigningKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** The last 32 bytes of the DER form (RFC 8410) are the key. */
const publicKeyOf = (key: KeyObject): string =>
  (createPublicKey(key).export({ type: 'spki', format: 'der' }) as Buffer).subarray(-32).toString('base64')
