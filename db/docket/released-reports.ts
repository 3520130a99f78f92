import { z } from 'zod'
import { PublicReport } from '#content/report/public-report.ts'
import { STATES } from '#content/report/states.ts'
import { ask, JsonText } from '../ask.ts'
import { jsonList } from '../json.ts'
import { reportBody } from './report-body.ts'

const MOST = 1000
const list = (what: string) => z.array(z.string().max(60)).max(MOST).nullable().default(null).describe(what)

const Input = z.object({
  numbers: list('Only these public numbers; null: any'),
  categories: list('Only of these categories; null: any'),
  states: z.array(z.enum(STATES)).nullable().default(null).describe('Only in these states; null: any'),
  from: z.int().describe('First day of receipt, days since 1970-01-01 (Beijing)'),
  to: z.int().describe('Last day of receipt'),
})

const SAID = (name: string, column: string) =>
  `(:${name} is null or p.${column} in (select value from json_each(:${name})))`

/**
 * Released reports by numbers, or by category, state and days of receipt, as GeoReport v2 asks for them: the newest received
 * first, at most 1000. Throws Refusal `invalid`.
 */
export const releasedReports = ask(
  'Released reports of some days',
  Input,
  z.array(PublicReport),
  async (ctx, input) => {
    const json = (values: readonly string[] | null) => (values === null ? null : JSON.stringify(values))
    const { rows } = await ctx.store.client.execute({
      sql: `select ${jsonList('item')} as items from (select ${reportBody('p')} as item from public_report p
      where p.withdrawnOn is null and p.receivedOn between :from and :to and ${SAID('numbers', 'number')}
        and ${SAID('categories', 'category')} and ${SAID('states', 'state')}
      order by p.receivedOn desc, p.number desc limit ${MOST})`,
      args: {
        ...{ from: input.from, to: input.to, numbers: json(input.numbers) },
        ...{ categories: json(input.categories), states: json(input.states) },
      },
    })
    return new JsonText<PublicReport[]>(String(rows[0]?.['items']))
  },
)
