import type { Template } from '../../register/shapes.ts'
import { AVERAGINGS } from '../entries.ts'
import { DATA_MARKS, ORIGINS } from './marks.ts'

type Column = Template['columns'][number]

const column = (name: string, required: boolean, description: string, example: string): Column => ({
  ...{ name, required, description, example },
})

/** The template of monitoring results: one result a row, columns in any order; below a detection limit `<limit`. */
export const RESULT_TEMPLATE: Template = {
  kind: 'monitoring-results',
  title: 'Monitoring results of facilities',
  columns: [
    column('facility', true, 'Facility, by its id in the register', 'demo-facility'),
    column('outlet', true, 'Outlet of the facility, e.g. DW001 (HJ 608-2017)', 'DW001'),
    column(
      'at',
      true,
      'First instant of the averaging period, or instant of the sample, Beijing time: 2026-03-05 10:00, 2026-03-05, 2026-03, 2026',
      '2026-03-05',
    ),
    column('averaging', true, `Period over which the value is a mean (${AVERAGINGS.join(', ')})`, 'day'),
    column(
      'origin',
      true,
      `auto: automatic monitor; self: the facility by hand; supervisory: the authority; agency: on behalf of the facility (${ORIGINS.join(', ')})`,
      'agency',
    ),
    column('pollutant', true, 'Pollutant, as the permit names it', '化学需氧量'),
    column('value', false, 'Value; <limit below a detection limit; empty where there is none', '38.5'),
    column('unit', true, 'Unit; nothing is converted: a limit in another unit does not apply', 'mg/L'),
    column('mark', false, `Mark of automatic data, HJ 212 (${DATA_MARKS.join(', ')}); only N and none are judged`, ''),
    column('agency', false, 'Third-party agency, by its id in the register', 'demo-agency'),
  ],
}
