import { type Identity, identityText } from '#content/report/identity.ts'
import { seal } from '#db/report/seal.ts'

/** The envelope of an identity, sealed to the public key of the desk. */
export const sealIdentity = (desk: string, identity: Identity): Promise<Uint8Array<ArrayBuffer>> =>
  seal(desk, new TextEncoder().encode(identityText(identity)))
