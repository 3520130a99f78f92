import { z } from 'zod'
import { requirePlace } from '#content/place/places.ts'
import { Refusal } from '#content/refusal.ts'
import { termsOf } from '#content/search/terms.ts'
import type { Ctx } from '../ask.ts'
import { within } from '../register/filters.ts'
import type { Coded } from './coded.ts'
import type { SearchedKind } from './document.ts'
import { foundRows } from './found.ts'
import type { Table } from './table.ts'

/** Which rows of a table pass: a one for each that does. */
export type Passes = Uint8Array

/** One condition that an input may set on the rows of a table. `of` names the kind whose id it is: an unknown one is refused. */
export type Condition<T extends Table, I extends z.ZodType = z.ZodType> = {
  input: I
  passes: (table: T, given: never, ctx: Ctx) => Passes | Promise<Passes>
  of?: string
}
export type Conditions<T extends Table> = Readonly<Record<string, Condition<T>>>

/** The rows whose text in a column is accepted. */
export function accepted({ codes, values }: Coded, accepts: (text: string | null) => boolean): Passes {
  const good = Uint8Array.from(values, value => (accepts(value) ? 1 : 0))
  const passes = new Uint8Array(codes.length)
  for (let row = 0; row < codes.length; row++) passes[row] = good[codes[row] as number] as number
  return passes
}

/** The rows whose number lies between two, both included; a row without a number is in no range. */
export function between(numbers: Float64Array, least: number, most: number): Passes {
  const passes = new Uint8Array(numbers.length)
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] as number
    passes[row] = number >= least && number <= most ? 1 : 0
  }
  return passes
}

/** Only rows that say exactly this in a column. */
export const says = (column: string, what: string, of?: string): Condition<Table, z.ZodOptional<z.ZodString>> => ({
  input: z.string().max(200).optional().describe(what),
  passes: ({ coded }, given: string) => accepted(coded[column] as Coded, text => text === given),
  ...(of === undefined ? {} : { of }),
})

/** Only rows that say this member of a closed set in a column. */
export const isMember = <const M extends readonly [string, ...string[]]>(column: string, members: M, what: string) => ({
  input: z.enum(members).optional().describe(what),
  passes: ({ coded }: Table, given: string) => accepted(coded[column] as Coded, text => text === given),
})

/** Only rows in a place or what belongs to it. Throws Refusal `not-found` for a place that there is none of. */
export const isIn: Condition<Table, z.ZodOptional<z.ZodString>> = {
  input: z.string().max(60).optional().describe('Only those in this place; a prefecture includes its counties'),
  passes: ({ coded }, slug: string) => {
    const places = new Set<string | null>(within(requirePlace(slug)))
    return accepted(coded['place'] as Coded, place => places.has(place))
  },
}

type Owner = { kind: SearchedKind; entry: Int32Array }

/** Each word is looked up by itself. */
const MOST_WORDS = 10

/** Only rows that hold every word; one may also stand in what the row belongs to, its owner, by rowids of its entry. */
export const holdsWords = <T extends Table>(
  kind: SearchedKind,
  what: string,
  ownerIn: (table: T) => Owner | null = () => null,
): Condition<T, z.ZodOptional<z.ZodString>> => ({
  input: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe(
      `${what}. At most ${MOST_WORDS} words, every one required; Chinese as written, in pinyin without tones or by initials`,
    ),
  passes: async (table, q: string, ctx) => {
    const terms = termsOf(q)
    if (terms.length > MOST_WORDS)
      throw new Refusal('invalid', `Cannot search for ${terms.length} words at once: at most ${MOST_WORDS}`)
    const passes = new Uint8Array(table.ids.length).fill(terms.length === 0 ? 0 : 1)
    const owner = ownerIn(table)
    for (const term of terms) {
      const own = await foundRows(ctx, kind, term)
      keepFound(passes, own, table.entry, owner && { bits: await foundRows(ctx, owner.kind, term), entry: owner.entry })
    }
    return passes
  },
})

type Bits = { bits: Uint8Array; entry: Int32Array }

function keepFound(passes: Passes, bits: Uint8Array, entry: Int32Array, owner: Bits | null): void {
  for (let row = 0; row < passes.length; row++) {
    if (bits[entry[row] as number] === 1) continue
    if (owner === null || owner.bits[owner.entry[row] as number] !== 1) passes[row] = 0
  }
}

/** The inputs of conditions, as the input of an ask. */
export const inputsOf = <C extends Readonly<Record<string, { input: z.ZodType }>>>(conditions: C) =>
  Object.fromEntries(Object.entries(conditions).map(([name, { input }]) => [name, input])) as {
    [K in keyof C]: C[K]['input']
  }
