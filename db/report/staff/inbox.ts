import { z } from 'zod'
import { requirePlace } from '#content/place/places.ts'
import { Refusal } from '#content/refusal.ts'
import { BRANCHES, CATEGORIES } from '#content/report/categories.ts'
import { ALIKE_DAYS, InboxCounts, InboxItem, MOST_ALIKE } from '#content/report/inbox.ts'
import { STATES } from '#content/report/states.ts'
import { cursorOf, readCursor } from '../../cursor.ts'
import { dayText, truth } from '../../json.ts'
import { within } from '../../register/filters.ts'
import { act, todayOf } from '../act.ts'
import { AMONG, requireRight } from './require-right.ts'

const MOST = 200

const Input = z.strictObject({
  state: z.enum(STATES).optional().describe('Only in this state'),
  office: z.string().max(120).nullable().optional().describe('Only of this office; null: the desk of the portal'),
  category: z
    .enum([...BRANCHES, ...CATEGORIES])
    .optional()
    .describe('Only of this category, a branch or a leaf'),
  place: z.string().max(60).optional().describe('Only in this place or what belongs to it'),
  overdue: z.boolean().default(false).describe('Only those whose next duty was due before today'),
  unconfirmed: z.boolean().default(false).describe('Only those whose receipt the office has not confirmed'),
  wrote: z.boolean().default(false).describe('Only those whose last message is of the reporter'),
  mine: z.boolean().default(false).describe('Only those given to the account'),
  clustered: z.boolean().default(false).describe('One line for all with nearly the same words, the one due first'),
  closed: z.boolean().default(false).describe('Those that are closed, instead of those that are not'),
  limit: z.int().min(1).max(MOST).default(50).describe('Items a page, 1 to 200'),
  cursor: z.string().max(500).optional().describe('Cursor of the page, from `next`'),
})

const Inbox = z
  .object({
    items: z.array(InboxItem).describe('The items of this page, the one due first first, those without a day last'),
    counts: InboxCounts,
    next: z.string().nullable().describe('Cursor of the next page, null on the last'),
  })
  .meta({ id: 'Inbox', description: 'Reports before an account' })

/** The clocks of an office run from its receipt: until it is confirmed, nothing is due. */
const UNCONFIRMED = `(r.dueOn is null and r.state in ('received', 'transferred', 'under-review'))`

/** Who reports and writes waits for an answer. */
const WROTE = `(ifnull((select "by" from message m where m.report = r.report order by message desc limit 1), '') = 'reporter')`

const ITEM = `json_object('number', r.number, 'state', r.state, 'category', r.category, 'place', r.place,
  'receivedOn', ${dayText('r.receivedOn')}, 'office', r.office, 'handler', r.handler, 'dueOn', ${dayText('r.dueOn')},
  'overdue', ${truth('ifnull(r.dueOn < :today, 0)')}, 'choice', r.choice, 'pictures', (select count(*) from attachment a where a.report = r.report),
  'wrote', ${truth(WROTE)}, 'unconfirmed', ${truth(UNCONFIRMED)}, 'merged', ${truth('r.mergedInto is not null')}, 'simulated', ${truth('r.simulated')},
  'alike', (select count(*) from (select 1 from report o where o.place = r.place and o.category = r.category
    and o.report <> r.report and o.office is r.office
    and o.receivedOn between r.receivedOn - ${ALIKE_DAYS} and r.receivedOn + ${ALIKE_DAYS} limit ${MOST_ALIKE})),
  'like', l.like)`

/** Days without a due day come after every other. */
const DUE = 'ifnull(r.dueOn, 1e9)'
const AFTER = '(due, report) > (:due, :report)'

/** Where a report stands among those with nearly the same words, and how many they are. */
const IN_CLUSTER = {
  rank: `row_number() over (partition by r.cluster order by ${DUE}, r.report)`,
  like: 'count(*) over (partition by r.cluster)',
}
const ALONE = { rank: '1', like: '1' }

/** The lines of a page; what a line shows is looked up for these alone. */
const linesOf = (conditions: string, clustered: boolean): string => {
  const { rank, like } = clustered ? IN_CLUSTER : ALONE
  return `select ${ITEM} as item, l.due, l.report from (
      select * from (select r.report, ${DUE} as due, ${rank} as rank, ${like} as like from report r where ${conditions})
      where rank = 1 and ${AFTER} order by due, report limit :lines) l
    join report r on r.report = l.report order by l.due, l.report`
}

type Filters = z.output<typeof Input>

function conditionsOf({ office, category, place, overdue, unconfirmed, wrote, mine, closed }: Filters): string[] {
  return [
    `r.closedOn is ${closed ? 'not null' : 'null'}`,
    ...(office === undefined ? [] : ['r.office is :wanted']),
    ...(category === undefined
      ? []
      : [`(r.category = :category or r.category between :category || '.' and :category || '/')`]),
    ...(place === undefined ? [] : ['r.place in (select value from json_each(:places))']),
    ...(overdue ? ['r.dueOn < :today'] : []),
    ...(unconfirmed ? [UNCONFIRMED] : []),
    ...(wrote ? [WROTE] : []),
    ...(mine ? ['r.handler = :account'] : []),
  ]
}

/**
 * The reports that an account may list, by the day on which the next duty is due. Throws Refusal `forbidden`, `invalid`
 * (cursor) and `not-found` (place).
 */
export const inbox = act('Reports before an account', Input, Inbox, async (ctx, input) => {
  const { client } = ctx.store
  const { scope, account, office } = await requireRight(client, ctx, 'list')
  const args = {
    ...{ account, office, wanted: input.office ?? null, category: input.category ?? null, state: input.state ?? null },
    ...{
      today: todayOf(ctx),
      places: input.place === undefined ? null : JSON.stringify(within(requirePlace(input.place))),
    },
    ...positionOf(input.cursor),
    lines: input.limit + 1,
  }
  const conditions = [AMONG[scope], ...conditionsOf(input)].join(' and ')
  const inState = input.state === undefined ? conditions : `${conditions} and r.state = :state`
  const rows = await client.execute({ sql: linesOf(inState, input.clustered), args })
  const kept = rows.rows.slice(0, input.limit)
  const last = rows.rows.length > input.limit ? kept.at(-1) : undefined
  const counted = await client.execute({ sql: `${COUNTS} where ${conditions} group by r.state)`, args })
  return {
    items: kept.map(row => JSON.parse(String(row['item'])) as InboxItem),
    counts: JSON.parse(String(counted.rows[0]?.['counts'])) as InboxCounts,
    next: last ? cursorOf('inbox', { generation: 0, key: `${last['due']}>${last['report']}` }) : null,
  }
})

const COUNTS = `select json_object('all', ifnull(sum(n), 0), 'overdue', ifnull(sum(late), 0), 'unconfirmed', ifnull(sum(open), 0), 'wrote', ifnull(sum(wrote), 0),
  'states', json_group_object(state, n) filter (where state is not null)) as counts
  from (select r.state, count(*) as n, ifnull(sum(r.dueOn < :today), 0) as late,
    sum(${UNCONFIRMED}) as open, sum(${WROTE}) as wrote from report r`

const FIRST = '0>0'

function positionOf(cursor: string | undefined): { due: number; report: number } {
  const [, due, report] = /^(\d+)>(\d+)$/.exec(String(readCursor('inbox', cursor)?.key ?? FIRST)) ?? []
  if (due === undefined || report === undefined)
    throw new Refusal('invalid', 'Cannot read the cursor: take it from "next"')
  return { due: Number(due), report: Number(report) }
}
