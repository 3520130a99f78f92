import { createHash } from 'node:crypto'
import { DrawInput, DrawVerification } from '#content/enforcement/draw-shapes.ts'
import { verifyDraw as rule } from '#content/enforcement/verify-draw.ts'
import { ask } from '../ask.ts'

/**
 * Recomputes a double-random draw, so that anyone can check an office: see content/enforcement/verify-draw. At most 10,000
 * members a list. Throws Refusal `invalid` (a quota beyond its pool, a seed that is not 32 bytes in hexadecimal …).
 */
export const verifyDraw = ask('A double-random draw, recomputed', DrawInput, DrawVerification, async (_ctx, input) =>
  rule(input, text => createHash('sha256').update(text, 'utf8').digest('hex')),
)
