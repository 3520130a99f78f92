import { Encrypter } from 'age-encryption'
import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'

/** How every sealed envelope begins; the public half of a key made for it alone follows. */
export const HEAD = 'age-encryption.org/v1\n-> X25519 '
const MB = 1024 * 1024

/** Seals bytes to the public key of a desk, `age1…` (age, X25519). Throws Refusal `invalid` for what is no such key. */
export async function seal(publicKey: string, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter()
  try {
    encrypter.addRecipient(publicKey)
  } catch {
    throw new Refusal('invalid', `Cannot seal to "${publicKey.slice(0, 80)}": expected a public key like age1…`)
  }
  return new Uint8Array(await encrypter.encrypt(bytes))
}

/** Bytes that are sealed: nothing in the clear passes for them. */
export const Sealed = (mostMegabytes: number) =>
  z
    .instanceof(Uint8Array)
    .refine(bytes => bytes.length <= mostMegabytes * MB, `more than ${mostMegabytes} MB`)
    .refine(bytes => Buffer.from(bytes.subarray(0, HEAD.length)).toString('latin1') === HEAD, 'not sealed')
