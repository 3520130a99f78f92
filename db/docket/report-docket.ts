import { z } from 'zod'
import { requirePlace } from '#content/place/places.ts'
import { BRANCHES, CATEGORIES } from '#content/report/categories.ts'
import { PublicReport } from '#content/report/public-report.ts'
import { STATES } from '#content/report/states.ts'
import { ask, page, paging } from '../ask.ts'
import { listText, readCursor } from '../cursor.ts'
import { within } from '../register/filters.ts'
import { isOverdue, reportBody } from './report-body.ts'

const Input = z.object({
  place: z.string().max(60).optional().describe('Only those in this place; a prefecture includes its counties'),
  category: z
    .enum([...BRANCHES, ...CATEGORIES])
    .optional()
    .describe('Only of this category, a branch or a leaf'),
  state: z.enum(STATES).optional().describe('Only in this state'),
  office: z.string().max(120).optional().describe('Only those that this office holds'),
  facility: z.string().max(100).optional().describe('Only those that proved to be about this facility'),
  overdue: z
    .enum(['yes', 'no'])
    .optional()
    .describe('Only those with, or without, a duty that was due before the day of the newest batch'),
  ...paging,
})

type Given = Omit<z.output<typeof Input>, 'limit' | 'cursor'>

const CONDITIONS = {
  place: 'p.place in (select value from json_each(:place))',
  category: `(p.category = :category or p.category between :category || '.' and :category || '/')`,
  state: 'p.state = :state',
  office: 'p.office = :office',
  facility: 'p.facility = :facility',
  overdue: `${isOverdue('p')} = :overdue`,
} as const satisfies Record<keyof Given, string>

function narrowed({ place, overdue, ...given }: Given): Record<string, string | number> {
  const said = Object.entries(given).filter(([, value]) => value !== undefined) as [string, string][]
  return {
    ...Object.fromEntries(said),
    ...(place === undefined ? {} : { place: JSON.stringify(within(requirePlace(place))) }),
    ...(overdue === undefined ? {} : { overdue: overdue === 'yes' ? 1 : 0 }),
  }
}

const LAST = '9999999>'

/**
 * Reports that were released, the newest received first. Only what moves with the generation is told: whether one is overdue
 * is as of the newest batch; what was told before is not kept, so there is no `asOf`. A withdrawn one is not here; asked for by number it is `gone`. Throws Refusal `invalid` (cursor)
 * and `not-found` (place).
 */
export const reportDocket = ask(
  'Released reports',
  Input,
  page(PublicReport, 'ReportDocketPage'),
  async (ctx, input) => {
    const { limit, cursor, ...given } = input
    const at = readCursor('reportDocket', cursor)
    const narrow = narrowed(given)
    const conditions = Object.keys(narrow).map(name => CONDITIONS[name as keyof Given])
    const [day, number] = String(at?.key ?? LAST).split('>') as [string, string]
    const { rows } = await ctx.store.client.execute({
      sql: `select ${reportBody('p')} as item, p.receivedOn, p.number from public_report p
      where p.withdrawnOn is null and (p.receivedOn, p.number) < (:day, :number) ${conditions.map(part => `and ${part}`).join(' ')}
      order by p.receivedOn desc, p.number desc limit :limit`,
      args: { ...narrow, day: Number(day) || 0, number: number ?? '', limit },
    })
    const last = rows.length === limit ? rows.at(-1) : undefined
    const items = `[${rows.map(row => row['item']).join(',')}]`
    return listText('reportDocket', ctx.generation, items, last ? `${last['receivedOn']}>${last['number']}` : null)
  },
)
