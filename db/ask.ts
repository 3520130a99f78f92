import { z } from 'zod'
import { type Fault, Refusal } from '#content/refusal.ts'
import type { Store } from './open.ts'

/**
 * What a door hands to an ask. Everything public is a pure function of (generation, input);
 * `now` (epoch milliseconds) serves only acts.
 */
export type Ctx = { store: Store; generation: number; now: number }

/** JSON text made in SQL in the public shape: passed through by REST, parsed by every other door. */
export class JsonText<T> {
  readonly text: string
  declare readonly shape: T
  constructor(text: string) {
    this.text = text
  }
}

export type Ask<I extends z.ZodType, O extends z.ZodType> = {
  title: string
  input: I
  output: O
  (ctx: Ctx, input: z.input<I>): Promise<z.output<O>>
  /** The same answer as JSON text. */
  text: (ctx: Ctx, input: z.input<I>) => Promise<string>
}

/**
 * One question or act: a zod input, parsed once here, and a zod output, which tests hold every answer against.
 * Throws Refusal `invalid` with one fault per wrong field.
 */
export function ask<I extends z.ZodType, O extends z.ZodType>(
  title: string,
  input: I,
  output: O,
  run: (ctx: Ctx, input: z.output<I>) => Promise<z.output<O> | JsonText<z.output<O>>>,
): Ask<I, O> {
  const answer = (ctx: Ctx, raw: unknown) => run(ctx, parseInput(input, raw))
  const asObject = async (ctx: Ctx, raw: z.input<I>) => {
    const result = await answer(ctx, raw)
    return result instanceof JsonText ? (JSON.parse(result.text) as z.output<O>) : result
  }
  const text = async (ctx: Ctx, raw: z.input<I>) => {
    const result = await answer(ctx, raw)
    return result instanceof JsonText ? result.text : JSON.stringify(result)
  }
  return Object.assign(asObject, { title, input, output, text })
}

function parseInput<I extends z.ZodType>(input: I, raw: unknown): z.output<I> {
  const parsed = input.safeParse(raw)
  if (parsed.success) return parsed.data
  const faults: Fault[] = parsed.error.issues.map(issue => ({
    pointer: `/${issue.path.map(String).join('/')}`,
    detail: `${issue.message}${quote(raw, issue.path)}`,
  }))
  const first = faults[0] as Fault
  throw new Refusal('invalid', `Cannot read the input at ${first.pointer}: ${first.detail}`, faults)
}

function quote(raw: unknown, path: PropertyKey[]): string {
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], raw)
  return value === undefined || typeof value === 'object' ? '' : ` (got ${JSON.stringify(value)?.slice(0, 80)})`
}

/** A page of a list; `next` is an opaque cursor, null on the last page. */
export const page = <T extends z.ZodType>(item: T, id: string) =>
  z
    .object({
      generation: z.int().describe('Generation of the data that this answer was made from'),
      items: z.array(item).describe('The items of this page'),
      next: z.string().nullable().describe('Cursor of the next page, null on the last'),
    })
    .meta({ id })

export const paging = {
  limit: z.coerce.number().int().min(1).max(1000).default(100).describe('Items a page, 1 to 1000'),
  cursor: z.string().max(500).optional().describe('Cursor of the page, from `next` or the Link header'),
}

export const asOfInput = {
  asOf: z
    .string()
    .max(40)
    .optional()
    .describe('Answer what was known then: a generation number or an RFC 3339 instant'),
}
