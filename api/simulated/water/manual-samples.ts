import type { Cell, WaterPush } from '#content/water/push.ts'
import { chance } from '../chance.ts'
import { type Cells, ordered, reported, rounded } from './cells.ts'
import { trophicValueAt } from './lake-levels.ts'
import { monthStart } from './months.ts'
import { fails, quarterOf } from './register-sources.ts'
import { concentrationAt, probesAt, valueAt } from './river-levels.ts'
import { SECTIONS, type Section } from './sections.ts'
import { SOURCES, type Source } from './sources.ts'
import { SALINE, silent } from './stories.ts'
import { tracesOf } from './traces.ts'

type Sample = Omit<WaterPush, 'line'>

/** When the sample of a month is taken: from the 4th to the 10th, in the morning. */
const takenAt = (key: number, month: number) =>
  monthStart(month) +
  (3 + Math.floor(chance(key, 21, month) * 7)) * 1440 +
  600 +
  Math.floor(chance(key, 22, month) * 15) * 10

const lost = (key: number, month: number) => chance(key, 23, month) < 0.012

/** Every sample taken by hand in a month (year × 12 + month − 1), of sections and of drinking-water sources. */
export const manualSamplesOf = (month: number, origin: number): Sample[] => [
  ...SECTIONS.flatMap(section => {
    const at = takenAt(section.key, month)
    if (lost(section.key, month) || silent(section.section, origin, at)) return []
    const cells = section.body.length === null ? lakeCells(section, at, origin) : riverCells(section, at, origin)
    const some = { ...probeCells(section.key, at), ...tracesOf(section.key, month), ...cells }
    return [sampleOf({ kind: 'section', id: section.section }, at, withGaps(some, section.key, month), [])]
  }),
  ...SOURCES.filter(({ key }) => !lost(key, month)).map(source => {
    const at = takenAt(source.key, month)
    const further = source.water === 'groundwater' ? furtherOf(source.key, month) : []
    return sampleOf({ kind: 'source', id: source.source }, at, sourceCells(source, at, month, origin), further)
  }),
]

const sampleOf = (site: WaterPush['site'], at: number, cells: Cells, further: WaterPush['further']): Sample => ({
  ...{ site, at, method: 'manual', cells: ordered(cells), further },
  ...{ laboratory: '模拟实验室', publishedClass: null },
})

/** Now and then a laboratory gives no value for petroleum, or one that it declares invalid. */
function withGaps(cells: Cells, key: number, month: number): Cells {
  const drawn = chance(key, 24, month)
  const gap: Cell | undefined = drawn < 0.015 ? 'n' : drawn < 0.025 ? 'i' : undefined
  return gap === undefined ? cells : { ...cells, petroleum: gap }
}

function probeCells(key: number, at: number): Cells {
  const { temperature, ph, do: oxygen, conductivity, turbidity } = probesAt(key, at)
  return {
    ...{ temperature: rounded(temperature, 1), ph: rounded(ph, 1), do: rounded(oxygen, 1) },
    ...{ conductivity: rounded(conductivity, 0), turbidity: rounded(turbidity, 1) },
  }
}

function riverCells(section: Section, at: number, origin: number): Cells {
  const of = (indicator: Parameters<typeof concentrationAt>[1]) => concentrationAt(section, indicator, at, origin)
  return {
    ...{ codmn: rounded(of('codmn'), 1), cod: reported(of('cod'), 0, 4), bod5: reported(of('bod5'), 1, 0.5) },
    ...{ nh3n: reported(of('nh3n'), 3, 0.025), tp: reported(of('tp'), 2, 0.01), tn: rounded(of('tn'), 2) },
    ...(section.section === SALINE ? { f: rounded(1.08 + 0.25 * chance(section.key, 31, at), 2) } : {}),
    fcoli: rounded(40 + 900 * of('nh3n') * (0.5 + chance(section.key, 25, at)), 0),
  }
}

function lakeCells(section: Section, at: number, origin: number): Cells {
  const of = (indicator: Parameters<typeof trophicValueAt>[1]) => trophicValueAt(section, indicator, at, origin)
  const codmn = of('codmn')
  return {
    ...{ codmn: rounded(codmn, 1), tp: reported(of('tp'), 3, 0.005), tn: rounded(of('tn'), 2) },
    ...{ chla: rounded(of('chla'), 1), sd: rounded(of('sd'), 2) },
    ...{
      cod: reported(2.9 * codmn, 0, 4),
      bod5: reported(0.35 * codmn, 1, 0.5),
      nh3n: reported(0.02 * codmn, 3, 0.025),
    },
    fcoli: rounded(30 + 300 * chance(section.key, 25, at), 0),
  }
}

/** Surface sources lie in class II, groundwater in class III; sulfate is beyond its limit where the story says so. */
function sourceCells(source: Source, at: number, month: number, origin: number): Cells {
  const { key, water } = source
  const part = (n: number) => 0.4 + 0.6 * chance(key, 26, month, n)
  const ground = water === 'groundwater'
  const over = fails(source.source, quarterOf(month), origin)
  const probes = probeCells(key, at)
  return {
    ...probes,
    ...(ground ? { temperature: rounded(11 + chance(key, 27, month), 1), turbidity: 0.5, do: null } : {}),
    ...tracesOf(key, month),
    ...{ codmn: rounded(ground ? 1.1 * part(1) : valueAt('codmn', 0.8 + 0.8 * part(1)), 1) },
    ...{ nh3n: reported(0.12 * part(2), 3, 0.025), cl: rounded(120 * part(3), 1), no3n: rounded(5.5 * part(4), 2) },
    ...{ so4: rounded(over ? 262 + 20 * part(5) : 210 * part(5), 1), fe: reported(0.12 * part(6), 2, 0.03) },
    mn: reported(0.05 * part(7), 2, 0.01),
    ...(ground
      ? {}
      : {
          bod5: reported(2 * part(8), 1, 0.5),
          tp: reported(0.018 * part(9), 2, 0.01),
          tn: rounded(0.8 * part(10), 2),
        }),
  }
}

const furtherOf = (key: number, month: number) => [
  { substance: '总硬度', value: rounded(315 + 115 * chance(key, 28, month), 0) },
  { substance: '溶解性总固体', value: rounded(480 + 380 * chance(key, 29, month), 0) },
  { substance: '亚硝酸盐', value: reported(0.02 * chance(key, 30, month), 3, 0.003) as number | string },
]
