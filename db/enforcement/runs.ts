import { dayText } from '../json.ts'
import { STOOD } from './exceedances.ts'

/** SQL: the Beijing day of the first instant of an exceedance. */
const DAY = '(e.at + 480) / 1440'
const endOf = (period: string) =>
  `unixepoch(${DAY} * 86400, 'unixepoch', 'start of ${period}', '+1 ${period}') / 86400 - 1`
/** SQL: the last day that a result is of: nobody can answer a mean before its period is over. */
const LAST = `case e.averaging when 'month' then ${endOf('month')} when 'year' then ${endOf('year')} else ${DAY} end`
/** SQL: what a result lasts; runs of days, of months and of years are runs apart. */
const LENGTH = `iif(e.averaging in ('month', 'year'), e.averaging, 'day')`
const SAME = 'partition by site, pollutant, length order by first'

/**
 * SQL: runs of exceedances on consecutive days, or in consecutive months or years, of one outlet and pollutant, in the
 * generation `:generation`: facility, outlet, pollutant, length (day, month or year), first and last day, how many results,
 * the largest multiple, simulated, the newest import. `condition` narrows the outlets `m`.
 */
export const runsOf = (condition: string) => `(select facility, outlet, pollutant, length, min(first) as first,
    max(last) as last, count(*) as exceedances, max(multiple) as multiple, simulated, max(import) as import
  from (select *, sum(parted) over (${SAME} rows unbounded preceding) as island
    from (select *, iif(first > 1 + max(last) over (${SAME} rows between unbounded preceding and 1 preceding), 1, 0) as parted
      from (select m.facility, m.outlet, m.simulated, e.site, e.pollutant, e.multiple, e.import, ${DAY} as first,
          ${LAST} as last, ${LENGTH} as length
        from exceedance e join monitored_outlet m on m.id = e.site where ${STOOD} and ${condition})))
  group by facility, outlet, pollutant, length, island)`

/** SQL: the id of a run `r`. */
export const RUN_ID = `r.facility || '>' || r.outlet || '>' || r.pollutant || '>' || ${dayText('r.first')}
  || iif(r.length = 'day', '', '>' || r.length)`
