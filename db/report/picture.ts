import { createHash } from 'node:crypto'
import type { InStatement } from '@libsql/client'
import { z } from 'zod'
import { PICTURE_TYPES } from '#content/report/picture-types.ts'
import { Sealed } from './seal.ts'

/** Most pictures of a report, sent with it or later. */
export const MOST_PICTURES = 6
const MOST_MB = 10
const MOST_ORIGINAL_MB = 30

/** A picture made anew, without anything that the camera wrote into it, and its original, sealed; null where not kept. */
export const Picture = z.strictObject({
  bytes: z
    .instanceof(Uint8Array)
    .refine(bytes => bytes.length > 0 && bytes.length <= MOST_MB * 1024 * 1024, `empty, or more than ${MOST_MB} MB`)
    .describe('The picture as it was made anew'),
  type: z.enum(PICTURE_TYPES).describe('Type of the picture'),
  original: Sealed(MOST_ORIGINAL_MB).nullable().describe('What was sent, sealed to the desk of identity'),
})
export type Picture = z.infer<typeof Picture>

/** SHA-256 of a picture, hexadecimal. */
export const hashOf = ({ bytes }: Picture): string => createHash('sha256').update(bytes).digest('hex')

/** The files of pictures, in the order that insertPictures names them. */
export const filesOf = (pictures: readonly Picture[]): Uint8Array[] =>
  pictures.flatMap(({ bytes, original }) => (original === null ? [bytes] : [bytes, original]))

/** Rows for the pictures of a report whose files are written under `names`. */
export function insertPictures(
  report: number,
  pictures: readonly Picture[],
  names: readonly string[],
  addedOn: number,
): InStatement[] {
  const sql = `insert into attachment (report, file, type, size, sha256, original, addedOn)
    values (:report, :file, :type, :size, :sha256, :original, :addedOn)`
  const left = [...names]
  return pictures.map(picture => {
    const file = left.shift() as string
    const original = picture.original === null ? null : (left.shift() as string)
    const { type, bytes } = picture
    return { sql, args: { report, file, type, size: bytes.length, sha256: hashOf(picture), original, addedOn } }
  })
}
