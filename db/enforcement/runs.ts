import { dayText } from '../json.ts'
import { STOOD } from './exceedances.ts'

/** SQL: the Beijing day of an exceedance. */
const DAY = '(e.at + 480) / 1440'

/**
 * SQL: runs of exceedances on consecutive days of one outlet and pollutant, in the generation `:generation`: facility,
 * outlet, pollutant, first and last day, how many results, the largest multiple, simulated, the newest import. `condition`
 * narrows the outlets `m`.
 */
export const runsOf = (condition: string) => `(select facility, outlet, pollutant, min(day) as first, max(day) as last,
    count(*) as exceedances, max(multiple) as multiple, simulated, max(import) as import
  from (select m.facility, m.outlet, m.simulated, e.pollutant, e.multiple, e.import, ${DAY} as day,
      ${DAY} - dense_rank() over (partition by e.site, e.pollutant order by ${DAY}) as island
    from exceedance e join monitored_outlet m on m.id = e.site where ${STOOD} and ${condition})
  group by facility, outlet, pollutant, island)`

/** SQL: the id of a run `r`. */
export const RUN_ID = `r.facility || '>' || r.outlet || '>' || r.pollutant || '>' || ${dayText('r.first')}`
