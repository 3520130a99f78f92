import { Refusal } from '#content/refusal.ts'
import type { Ctx } from '#db/ask.ts'
import { facilityNames } from '#db/enforcement/facility-names.ts'
import type { Route } from '../route.ts'
import { ask, type Page, pagesAfter } from '../walk.ts'
import { type Asked, type Entry, type Follow, newestOf } from './entry.ts'

const MOST_ENTRIES = 50
const A_PAGE = 1000

type Found = { generation: number; entries: readonly Entry[] }
/** `subject`: who or what is followed, by name; null where the parameters say all there is to say. */
type Newest = Found & { subject: string | null }

/**
 * The newest entries of what was asked for, at most fifty, or `limit` where that is fewer. A list that is not in this order
 * is looked through to its end, page by page.
 */
export async function newestEntries(route: Route, ctx: Ctx, asked: Asked): Promise<Newest> {
  const { withdrawn, subject } = route.follow as Follow
  try {
    const newest = await named(ctx, await found(route, ctx, asked))
    return { ...newest, subject: (await subject?.(ctx, asked)) ?? null }
  } catch (error) {
    if (!withdrawn || !(error instanceof Refusal && error.code === 'gone')) throw error
    return { generation: ctx.generation, entries: await withdrawn(ctx, asked), subject: null }
  }
}

async function found(route: Route, ctx: Ctx, asked: Asked): Promise<Found> {
  const { entries, newestFirst } = route.follow as Follow
  const most = Math.min(Number(asked['limit'] ?? MOST_ENTRIES), MOST_ENTRIES)
  const answer = await ask(route, ctx, { limit: newestFirst ? MOST_ENTRIES : A_PAGE, ...asked })
  const first: Page = 'items' in answer ? answer : { generation: ctx.generation, items: [answer], next: null }
  let newest: Entry[] = []
  for await (const { items } of newestFirst ? [first] : pagesAfter(first, route, ctx, { ...asked, limit: A_PAGE }))
    newest = newestOf([...newest, ...items.flatMap(item => entries(item as never, asked))], most)
  return { generation: first.generation, entries: newest }
}

/** Entries about a facility begin with its name. */
async function named(ctx: Ctx, { generation, entries }: Found): Promise<Found> {
  const facilities = [...new Set(entries.flatMap(({ facility }) => facility ?? []))]
  const names = await facilityNames(ctx, facilities, generation)
  const whose = ({ facility }: Entry) => (facility === null ? '' : `${names.get(facility) ?? facility}：`)
  return { generation, entries: entries.map(entry => ({ ...entry, title: `${whose(entry)}${entry.title}` })) }
}
