import { hkdfSync } from 'node:crypto'

/**
 * What the database knows of a look-up code: 32 bytes derived from it (HKDF with SHA-256), hexadecimal. The way back is a
 * search through 2^135 codes.
 */
export const codeId = (code: string): string =>
  Buffer.from(hkdfSync('sha256', code, '', 'qingtian report look-up 1', 32)).toString('hex')
