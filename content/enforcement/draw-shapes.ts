import { z } from 'zod'
import { registered, Slug } from '../register/shapes.ts'
import { InstantText } from '../time-shapes.ts'
import { MOST_DRAWN_FROM } from './draw.ts'
import { DrawEntry, drawTerms, Hex32, InspectorCode } from './draw-entry.ts'

/** A draw of the register, and since when its commitment has been public here. */
export const Draw = z
  .object({
    ...DrawEntry.shape,
    committedBy: z.int().describe('The first import that said this very commitment'),
    committedAt: InstantText.describe('When that was received: the draw was fixed by then'),
    revealedBy: z.int().nullable().describe('The first import that said this seed; null until it is revealed'),
    commitments: z
      .int()
      .describe('How many different commitments were ever given for this draw; more than 1 means it was changed'),
    ...registered,
  })
  .meta({ id: 'Draw', description: 'A double-random draw: commitment, and once revealed seed and result' })
export type Draw = z.infer<typeof Draw>

/**
 * A list checked as a whole: too long, or its first wrong member, is one fault. A fault for each of a million members
 * would make the answer larger than the request.
 */
const list = <T extends z.ZodType<string>>(member: T, what: string) =>
  z.preprocess((given: readonly string[], ctx) => {
    if (!Array.isArray(given)) return given
    const fault = (message: string, path: PropertyKey[] = []) => {
      ctx.issues.push({ code: 'custom', message, path, input: given })
      return z.NEVER
    }
    if (given.length > MOST_DRAWN_FROM) return fault(`expected at most ${MOST_DRAWN_FROM}, got ${given.length}`)
    const wrong = given.findIndex(one => !member.safeParse(one).success)
    if (wrong < 0) return given
    return fault(member.safeParse(given[wrong]).error?.issues[0]?.message ?? 'wrong', [wrong])
  }, z.array(member).max(MOST_DRAWN_FROM).describe(what))

/** What anyone sends to have a draw recomputed; order and repetition in the lists do not matter. */
export const DrawInput = z
  .strictObject({
    method: drawTerms.method,
    quota: drawTerms.quota,
    pool: list(Slug, `Facilities drawn from, at most ${MOST_DRAWN_FROM}`),
    inspectorQuota: drawTerms.inspectorQuota.default(null),
    inspectors: list(InspectorCode, 'Codes of the inspectors drawn from').default([]),
    seed: Hex32.describe('Seed as revealed'),
    commitment: Hex32.describe('Commitment as published before the draw'),
    result: list(Slug, 'Facilities drawn, as published; leave out to see who should be').optional(),
    inspectorResult: list(InspectorCode, 'Codes drawn, as published; leave out to see which should be').optional(),
  })
  .superRefine((input, ctx) => {
    const fault = (field: string, message: string) => ctx.addIssue({ code: 'custom', path: [field], message })
    const pool = new Set(input.pool).size
    const inspectors = new Set(input.inspectors).size
    if (input.quota > pool) fault('quota', `more than the ${pool} of the pool`)
    if ((input.inspectorQuota === null) !== (inspectors === 0))
      fault('inspectorQuota', 'inspectors and their quota: give both or none')
    else if ((input.inspectorQuota ?? 0) > inspectors) fault('inspectorQuota', `more than the ${inspectors} inspectors`)
  })
  .meta({ id: 'DrawInput', description: 'A draw to recompute' })
export type DrawInput = z.output<typeof DrawInput>

export const DRAW_VERDICTS = ['agrees', 'differs'] as const
const agrees = z.boolean().nullable().describe('Whether they are the same; null where none was given')

const DrawnList = z
  .object({
    given: z.array(z.string()).nullable().describe('As published; null where it was left out'),
    computed: z.array(z.string()).describe('What the seed draws, in the order of the draw'),
    agrees,
  })
  .meta({ id: 'DrawnList', description: 'Who was drawn, as published and as computed' })

export const DrawVerification = z
  .object({
    method: drawTerms.method,
    commitment: z
      .object({
        given: z.string().describe('As published'),
        computed: z.string().describe('SHA-256 of the canonical text of what was sent'),
        agrees: z.boolean().describe('Whether they are the same'),
      })
      .meta({ id: 'DrawCommitment', description: 'A commitment, as published and as computed' }),
    result: DrawnList.describe('Facilities'),
    missing: z.array(z.string()).describe('Drawn by the seed, but not in the published result'),
    surplus: z.array(z.string()).describe('In the published result, but not drawn by the seed'),
    inspectors: DrawnList.nullable().describe('Inspectors by code; null where none are drawn'),
    verdict: z.enum(DRAW_VERDICTS).describe('agrees when all that was given does; what was left out is not judged'),
    working: z
      .array(
        z
          .object({
            member: z.string().describe('Facility'),
            hash: z.string().describe('SHA-256 of seed, line feed, member; hexadecimal'),
            drawn: z.boolean().describe('Whether it is among the first of the quota'),
          })
          .meta({ id: 'DrawWorking', description: 'A facility and the hash by which it is drawn or not' }),
      )
      .describe('Facilities with the lowest hashes, in the order of the draw, at most 100'),
  })
  .meta({ id: 'DrawVerification', description: 'A draw, recomputed' })
export type DrawVerification = z.infer<typeof DrawVerification>
