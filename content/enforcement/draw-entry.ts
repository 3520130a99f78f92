import { z } from 'zod'
import { privateIn } from '../register/private.ts'
import { Slug, validity } from '../register/shapes.ts'
import { DayText } from '../time-shapes.ts'
import { DRAW_METHODS, MOST_DRAWN_FROM } from './draw.ts'

/** 32 bytes in hexadecimal: a seed, or a SHA-256. */
export const Hex32 = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hexadecimal digits')

/** A code that an office gives to an inspector: Latin letters and digits, at least one digit, so never a name. */
export const InspectorCode = z
  .string()
  .regex(/^(?=.*\d)[A-Za-z0-9-]{1,12}$/, 'expected a code of at most 12 Latin letters, digits or -, with a digit')

const quota = (what: string) => z.int().min(1).max(MOST_DRAWN_FROM).describe(what)
const members = <T extends z.ZodType>(member: T, what: string) =>
  z.array(member).max(MOST_DRAWN_FROM, `expected at most ${MOST_DRAWN_FROM}`).describe(what)

/** Terms of a draw: what its commitment covers, but for the seed. See content/enforcement/draw for the method. */
export const drawTerms = {
  method: z.enum(DRAW_METHODS).describe('Method of the draw'),
  quota: quota('How many facilities are drawn'),
  pool: members(
    Slug,
    `Facilities drawn from, at most ${MOST_DRAWN_FROM}; a cell of XLSX holds 32,767 characters, so send more than 1,700 as CSV`,
  ),
  inspectorQuota: quota('How many inspectors are drawn; null where none are').nullable(),
  inspectors: members(InspectorCode, 'Inspectors drawn from, by code only; empty where none are drawn'),
}

/** A double-random draw (双随机、一公开, 国办发〔2015〕58号): first the commitment, then, from the same `from`, seed and result. */
export const DrawEntry = z.object({
  draw: Slug.describe('Id of the draw'),
  office: z.string().min(1).max(120).describe('Office that draws; never a person'),
  committedOn: DayText.describe('Day on which the commitment was published'),
  commitment: Hex32.describe('SHA-256 of method, quotas, pool, inspectors and seed, hexadecimal'),
  ...drawTerms,
  seed: Hex32.nullable().describe('Seed, 32 bytes in hexadecimal; null until it is revealed'),
  result: members(Slug, 'Facilities drawn, as published; empty until the seed is revealed'),
  inspectorResult: members(
    InspectorCode,
    'Codes of the inspectors drawn, as published; empty until then or where none',
  ),
  revealedOn: DayText.nullable().describe('Day on which seed and result were published; null until then'),
  document: z.string().min(1).max(300).describe('Document that says so'),
  ...validity,
})
export type DrawEntry = z.infer<typeof DrawEntry>

/**
 * What the shape cannot say: quotas within their pools, nobody named twice, codes and not persons, and seed, result and day
 * of the reveal all together or none. Whether the result follows from the seed is not checked here: a draw is kept as it
 * was published, and anyone can see that it differs.
 */
export function checkDraw(draw: DrawEntry): { field: string; detail: string }[] {
  const faults: { field: string; detail: string }[] = []
  const fault = (field: string, detail: string) => faults.push({ field, detail })
  if (draw.quota > draw.pool.length) fault('quota', `more than the ${draw.pool.length} of the pool`)
  if ((draw.inspectorQuota === null) !== (draw.inspectors.length === 0))
    fault('inspectorQuota', 'inspectors and their quota: give both or none')
  else if ((draw.inspectorQuota ?? 0) > draw.inspectors.length)
    fault('inspectorQuota', `more than the ${draw.inspectors.length} inspectors`)
  for (const field of ['pool', 'result', 'inspectors', 'inspectorResult'] as const) {
    const twice = repeated(draw[field])
    if (twice !== null) fault(field, `named twice: ${twice}`)
  }
  for (const field of ['inspectors', 'inspectorResult'] as const) {
    const secret = draw[field].map(privateIn).find(found => found !== null)
    if (secret) fault(field, `${secret}: inspectors go by codes, never persons`)
  }
  return [...faults, ...checkReveal(draw)]
}

function repeated(members: readonly string[]): string | null {
  const seen = new Set<string>()
  return members.find(member => seen.size === seen.add(member).size) ?? null
}

function checkReveal(draw: DrawEntry): { field: string; detail: string }[] {
  const { seed, revealedOn, result, inspectors, inspectorResult, committedOn } = draw
  if (seed === null) {
    const early = { revealedOn, result: result[0], inspectorResult: inspectorResult[0] }
    return Object.entries(early)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([field]) => ({ field, detail: 'given without the seed' }))
  }
  const faults: { field: string; detail: string }[] = []
  if (revealedOn === null) faults.push({ field: 'revealedOn', detail: 'missing: the seed is revealed' })
  else if (revealedOn < committedOn)
    faults.push({ field: 'revealedOn', detail: `before the commitment, ${committedOn}` })
  if (result.length === 0) faults.push({ field: 'result', detail: 'missing: the seed is revealed' })
  if (inspectors.length > 0 && inspectorResult.length === 0)
    faults.push({ field: 'inspectorResult', detail: 'missing: the seed is revealed' })
  return faults
}
