import type { Template } from '../register/shapes.ts'
import { INDICATOR_FACTS, WATER_INDICATORS, type WaterIndicator } from './indicators.ts'

type Column = Template['columns'][number]

const column = (name: string, required: boolean, description: string, example: string): Column => ({
  ...{ name, required, description, example },
})

/** Invented values of the example row; what is not here is left empty. */
const EXAMPLES: Partial<Record<WaterIndicator, string>> = {
  ...{ temperature: '8.5', ph: '8.1', do: '9.2', codmn: '2.4', nh3n: '<0.025', tp: '0.04', tn: '1.10' },
  ...{ cod: '12', bod5: '1.8', cr6: '<0.004', f: '0.35' },
}

/**
 * The template of manual samples: its columns in any order, those of indicators under their keys or Chinese names, a unit
 * in brackets behind them or none; below a detection limit `<limit`, not monitored `/`. Substances of GB 3838-2002 table 3
 * and GB/T 14848-2017 may follow as columns under their names there.
 */
export const SAMPLE_TEMPLATE: Template = {
  kind: 'water-samples',
  title: 'Manual samples of water',
  columns: [
    column(
      'site',
      true,
      'section:ID or source:ID, as registered; or leave out and give the three next',
      'section:demo-section',
    ),
    column('province', false, 'Province, as the national feed writes it', ''),
    column('watershed', false, 'River basin district, as the national feed writes it', ''),
    column('section', false, 'Name of the section, as the national feed writes it', ''),
    column('date', true, 'Day of the sample, meaning 12:00, or day and time, Beijing time', '2026-03-05 10:30'),
    ...WATER_INDICATORS.map(key => {
      const { zh, unit } = INDICATOR_FACTS[key]
      return column(key, false, `${zh}, ${unit}`, EXAMPLES[key] ?? '')
    }),
    column('laboratory', false, 'Laboratory', '模拟示例监测站'),
    column('analysis', false, 'Analytical methods', 'HJ 535-2009'),
  ],
}
