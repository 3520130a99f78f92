import { z } from 'zod'
import { Feed } from '#content/trail/shapes.ts'
import { ask, page } from '../ask.ts'
import { listText } from '../cursor.ts'
import { hourText, jsonList, secondText } from '../json.ts'

/** An import that was known, and not yet rolled back, in the generation. */
const KNOWN = `generation <= :generation and not exists (select 1 from import u
    where u.undoes = import.import and u.generation <= :generation)`

/** Of the hours that each began to arrive in the 30 days before the newest: how many, and how many in time. */
const PUNCTUAL = `(select json_array(count(*), ifnull(sum(lag <= f.promisedMinutes), 0)) from (
  select min(receivedAt) / 60 - lastHour * 60 as lag from import
  where source = f.source and ${KNOWN} and lastHour > n.lastHour - 720 group by lastHour))`

const STATEMENT = `select ${jsonList('item')} as items from (
  select json_object('source', source, 'promisedMinutes', promisedMinutes, 'lastHour', ${hourText('lastHour')},
    'lastNewAt', ${secondText('receivedAt')},
    'hours', punctual ->> 0, 'hoursInTime', punctual ->> 1) as item
  from (select f.source, f.promisedMinutes, n.lastHour, n.receivedAt, ${PUNCTUAL} as punctual from feed f
    left join (select source, max(lastHour) as lastHour, max(receivedAt) as receivedAt from import
      where ${KNOWN} group by source) n on n.source = f.source
    order by f.source))`

/** Configured feeds, what they promise, and what they kept. Only dates are given: whether one is late depends on the clock. */
export const feeds = ask('Feeds and their freshness', z.object({}), page(Feed, 'FeedPage'), async ctx => {
  const args = { generation: ctx.generation }
  const row = (await ctx.store.client.execute({ sql: STATEMENT, args })).rows[0]
  return listText('feeds', ctx.generation, String(row?.['items']), null)
})
