import { createHash, randomBytes } from 'node:crypto'

/** A random secret of 256 bits that fits into a cookie or an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What the database knows of such a secret: its SHA-256, hexadecimal. With 256 random bits there is nothing to guess. */
export const secretId = (secret: string): string => createHash('sha256').update(secret).digest('hex')
