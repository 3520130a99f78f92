import { z } from 'zod'
import { templateOf } from '#content/register/columns.ts'
import { KINDS } from '#content/register/kinds.ts'
import { Template } from '#content/register/shapes.ts'
import { ask, page } from '../ask.ts'

const NAMES = KINDS.map(({ kind }) => kind) as [string, ...string[]]

const Input = z.object({ kind: z.enum(NAMES).optional().describe('Only the template of this kind') })

/** The templates by which entries of the register come in: their columns, which are required, and an invented example. */
export const templates = ask('Templates for import', Input, page(Template, 'TemplatePage'), async (ctx, { kind }) => ({
  generation: ctx.generation,
  items: KINDS.filter(each => kind === undefined || each.kind === kind).map(templateOf),
  next: null,
}))
