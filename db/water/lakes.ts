import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { lakeState } from '#content/water/lake.ts'
import { LakeState } from '#content/water/shapes.ts'
import { ask, asOfInput, page, paging } from '../ask.ts'
import { pageById, readCursor } from '../cursor.ts'
import { momentOf } from '../trail/generation.ts'
import { evaluated, readMonths } from './read-months.ts'
import { newestMonth, readSections, readWaters, type Water } from './read-sections.ts'

const Input = z.object({
  period: z.string().max(7).optional().describe('Month, e.g. 2026-03; the newest with samples of lakes unless given'),
  body: z.string().max(80).optional().describe('Only this lake or reservoir'),
  ...asOfInput,
  ...paging,
})

const isLake = ({ kind }: Water): boolean => kind === 'lake' || kind === 'reservoir'

/**
 * Lakes and reservoirs of the register in one month, by id: the means over their sections, class by the lake limits of
 * GB 3838-2002, and the comprehensive trophic index of the five indicators, null with those `absent`. `asOf` is of the
 * samples: lakes and their sections are those of the register now. Throws Refusal `invalid` (period, cursor, asOf) and
 * `not-found` (body, or one that is no lake).
 */
export const lakes = ask(
  'Lakes and reservoirs in one month',
  Input,
  page(LakeState, 'LakePage'),
  async (ctx, input) => {
    const at = readCursor('lakes', input.cursor)
    const { generation, known } = await momentOf(ctx, at ? String(at.generation) : input.asOf)
    const all = [...(await readWaters(ctx, 'body')).values()].filter(isLake)
    const chosen = input.body === undefined ? all : all.filter(({ id }) => id === input.body)
    if (input.body !== undefined && chosen.length === 0)
      throw new Refusal('not-found', `There is no lake or reservoir "${input.body}"`)
    const sections = (await readSections(ctx, null, known)).filter(({ body }) => chosen.some(({ id }) => id === body))
    const period = input.period ?? (await newestMonth(ctx, sections, known))
    if (period === null) return { generation, items: [], next: null }
    const { wanted, next } = pageById('lakes', { generation, after: at }, chosen, input.limit)
    const ids = sections.filter(({ body }) => wanted.some(({ id }) => id === body)).map(({ id }) => id)
    const months = await readMonths(ctx, ids, [period, period], known)
    const items = wanted.map(({ id, name }) => {
      const own = sections.filter(({ body }) => body === id)
      const periods = own.map(site => evaluated(site, period, months.get(site.id) ?? []))
      return lakeState({ body: id, name, period, periods })
    })
    return { generation, items, next }
  },
)
