import { inForce } from '../in-force.ts'
import type { WaterIndicator } from './indicators.ts'

/** Limits of the classes I to V, in the unit of the indicator. Equal to a limit meets it. */
export type FiveLimits = readonly [number, number, number, number, number]

/** One row of table 1. `better`: low values, high values, or those within a range are better. */
export type SurfaceRow =
  | {
      readonly indicator: WaterIndicator
      readonly better: 'low' | 'high'
      readonly river: FiveLimits
      readonly lake: FiveLimits
    }
  | {
      readonly indicator: WaterIndicator
      readonly better: 'within'
      readonly river: readonly [number, number]
      readonly lake: readonly [number, number]
    }
  | { readonly indicator: WaterIndicator; readonly better: 'none'; readonly river: null; readonly lake: null }

/** An edition of the surface-water standard. Tables 2 and 3 hold for drinking-water sources; mg/L. */
export type SurfaceStandard = {
  readonly code: string
  readonly effectiveFrom: string
  readonly assessment: string
  readonly table1: readonly SurfaceRow[]
  readonly table2: readonly (readonly [indicator: WaterIndicator, limit: number])[]
  readonly table3: readonly (readonly [substance: string, limit: number])[]
}

/** Limits of the classes I to IV; beyond IV is class V. Null: the standard leaves the limit to a nuclide analysis. */
export type FourLimits = readonly [number, number, number, number | null]

/** One row of the groundwater standard; `indicator` where a sample has a column for it. `within`: I to III, then IV. */
export type GroundwaterRow =
  | {
      readonly substance: string
      readonly indicator: WaterIndicator | null
      readonly unit: string
      readonly limits: FourLimits
    }
  | {
      readonly substance: string
      readonly indicator: WaterIndicator | null
      readonly unit: string
      readonly limits: null
      readonly within: readonly [readonly [number, number], readonly [number, number]]
    }

/** An edition of the groundwater standard. */
export type GroundwaterStandard = {
  readonly code: string
  readonly effectiveFrom: string
  readonly rows: readonly GroundwaterRow[]
}

const same = (indicator: WaterIndicator, better: 'low' | 'high', limits: FiveLimits): SurfaceRow => ({
  indicator,
  better,
  river: limits,
  lake: limits,
})

/** Total nitrogen is limited in lakes and reservoirs; for rivers the same limits are for orientation. */
const SURFACE_STANDARDS: readonly SurfaceStandard[] = [
  {
    code: 'GB 3838-2002',
    effectiveFrom: '2002-06-01',
    assessment: '环办〔2011〕22号',
    table1: [
      { indicator: 'temperature', better: 'none', river: null, lake: null },
      { indicator: 'ph', better: 'within', river: [6, 9], lake: [6, 9] },
      same('do', 'high', [7.5, 6, 5, 3, 2]),
      same('codmn', 'low', [2, 4, 6, 10, 15]),
      same('cod', 'low', [15, 15, 20, 30, 40]),
      same('bod5', 'low', [3, 3, 4, 6, 10]),
      same('nh3n', 'low', [0.15, 0.5, 1, 1.5, 2]),
      { indicator: 'tp', better: 'low', river: [0.02, 0.1, 0.2, 0.3, 0.4], lake: [0.01, 0.025, 0.05, 0.1, 0.2] },
      same('tn', 'low', [0.2, 0.5, 1, 1.5, 2]),
      same('cu', 'low', [0.01, 1, 1, 1, 1]),
      same('zn', 'low', [0.05, 1, 1, 2, 2]),
      same('f', 'low', [1, 1, 1, 1.5, 1.5]),
      same('se', 'low', [0.01, 0.01, 0.01, 0.02, 0.02]),
      same('as', 'low', [0.05, 0.05, 0.05, 0.1, 0.1]),
      same('hg', 'low', [0.00005, 0.00005, 0.0001, 0.001, 0.001]),
      same('cd', 'low', [0.001, 0.005, 0.005, 0.005, 0.01]),
      same('cr6', 'low', [0.01, 0.05, 0.05, 0.05, 0.1]),
      same('pb', 'low', [0.01, 0.01, 0.05, 0.05, 0.1]),
      same('cn', 'low', [0.005, 0.05, 0.2, 0.2, 0.2]),
      same('vphenol', 'low', [0.002, 0.002, 0.005, 0.01, 0.1]),
      same('petroleum', 'low', [0.05, 0.05, 0.05, 0.5, 1]),
      same('las', 'low', [0.2, 0.2, 0.2, 0.3, 0.3]),
      same('sulfide', 'low', [0.05, 0.1, 0.2, 0.5, 1]),
      same('fcoli', 'low', [200, 2000, 10000, 20000, 40000]),
    ],
    table2: [
      ['so4', 250],
      ['cl', 250],
      ['no3n', 10],
      ['fe', 0.3],
      ['mn', 0.1],
    ],
    table3: [
      ['三氯甲烷', 0.06],
      ['四氯化碳', 0.002],
      ['三溴甲烷', 0.1],
      ['二氯甲烷', 0.02],
      ['1,2-二氯乙烷', 0.03],
      ['环氧氯丙烷', 0.02],
      ['氯乙烯', 0.005],
      ['1,1-二氯乙烯', 0.03],
      ['1,2-二氯乙烯', 0.05],
      ['三氯乙烯', 0.07],
      ['四氯乙烯', 0.04],
      ['氯丁二烯', 0.002],
      ['六氯丁二烯', 0.0006],
      ['苯乙烯', 0.02],
      ['甲醛', 0.9],
      ['乙醛', 0.05],
      ['丙烯醛', 0.1],
      ['三氯乙醛', 0.01],
      ['苯', 0.01],
      ['甲苯', 0.7],
      ['乙苯', 0.3],
      ['二甲苯', 0.5],
      ['异丙苯', 0.25],
      ['氯苯', 0.3],
      ['1,2-二氯苯', 1],
      ['1,4-二氯苯', 0.3],
      ['三氯苯', 0.02],
      ['四氯苯', 0.02],
      ['六氯苯', 0.05],
      ['硝基苯', 0.017],
      ['二硝基苯', 0.5],
      ['2,4-二硝基甲苯', 0.0003],
      ['2,4,6-三硝基甲苯', 0.5],
      ['硝基氯苯', 0.05],
      ['2,4-二硝基氯苯', 0.5],
      ['2,4-二氯苯酚', 0.093],
      ['2,4,6-三氯苯酚', 0.2],
      ['五氯酚', 0.009],
      ['苯胺', 0.1],
      ['联苯胺', 0.0002],
      ['丙烯酰胺', 0.0005],
      ['丙烯腈', 0.1],
      ['邻苯二甲酸二丁酯', 0.003],
      ['邻苯二甲酸二(2-乙基己基)酯', 0.008],
      ['水合肼', 0.01],
      ['四乙基铅', 0.0001],
      ['吡啶', 0.2],
      ['松节油', 0.2],
      ['苦味酸', 0.5],
      ['丁基黄原酸', 0.005],
      ['活性氯', 0.01],
      ['滴滴涕', 0.001],
      ['林丹', 0.002],
      ['环氧七氯', 0.0002],
      ['对硫磷', 0.003],
      ['甲基对硫磷', 0.002],
      ['马拉硫磷', 0.05],
      ['乐果', 0.08],
      ['敌敌畏', 0.05],
      ['敌百虫', 0.05],
      ['内吸磷', 0.03],
      ['百菌清', 0.01],
      ['甲萘威', 0.05],
      ['溴氰菊酯', 0.02],
      ['阿特拉津', 0.003],
      ['苯并(a)芘', 0.0000028],
      ['甲基汞', 0.000001],
      ['多氯联苯', 0.00002],
      ['微囊藻毒素-LR', 0.001],
      ['黄磷', 0.003],
      ['钼', 0.07],
      ['钴', 1],
      ['铍', 0.002],
      ['硼', 0.5],
      ['锑', 0.005],
      ['镍', 0.02],
      ['钡', 0.7],
      ['钒', 0.05],
      ['钛', 0.1],
      ['铊', 0.0001],
    ],
  },
]

/** Class I of anionic surfactants is "not detectable": 0, which only a non-detect meets. */
const GROUNDWATER_STANDARDS: readonly GroundwaterStandard[] = [
  {
    code: 'GB/T 14848-2017',
    effectiveFrom: '2018-05-01',
    rows: [
      { substance: '色度', indicator: null, unit: '{Pt-Co}', limits: [5, 5, 15, 25] },
      { substance: '浑浊度', indicator: 'turbidity', unit: 'NTU', limits: [3, 3, 3, 10] },
      {
        substance: 'pH',
        indicator: 'ph',
        unit: '[pH]',
        limits: null,
        within: [
          [6.5, 8.5],
          [5.5, 9],
        ],
      },
      { substance: '总硬度', indicator: null, unit: 'mg/L', limits: [150, 300, 450, 650] },
      { substance: '溶解性总固体', indicator: null, unit: 'mg/L', limits: [300, 500, 1000, 2000] },
      { substance: '硫酸盐', indicator: 'so4', unit: 'mg/L', limits: [50, 150, 250, 350] },
      { substance: '氯化物', indicator: 'cl', unit: 'mg/L', limits: [50, 150, 250, 350] },
      { substance: '铁', indicator: 'fe', unit: 'mg/L', limits: [0.1, 0.2, 0.3, 2] },
      { substance: '锰', indicator: 'mn', unit: 'mg/L', limits: [0.05, 0.05, 0.1, 1.5] },
      { substance: '铜', indicator: 'cu', unit: 'mg/L', limits: [0.01, 0.05, 1, 1.5] },
      { substance: '锌', indicator: 'zn', unit: 'mg/L', limits: [0.05, 0.5, 1, 5] },
      { substance: '铝', indicator: null, unit: 'mg/L', limits: [0.01, 0.05, 0.2, 0.5] },
      { substance: '挥发性酚类', indicator: 'vphenol', unit: 'mg/L', limits: [0.001, 0.001, 0.002, 0.01] },
      { substance: '阴离子表面活性剂', indicator: 'las', unit: 'mg/L', limits: [0, 0.1, 0.3, 0.3] },
      { substance: '耗氧量', indicator: 'codmn', unit: 'mg/L', limits: [1, 2, 3, 10] },
      { substance: '氨氮', indicator: 'nh3n', unit: 'mg/L', limits: [0.02, 0.1, 0.5, 1.5] },
      { substance: '硫化物', indicator: 'sulfide', unit: 'mg/L', limits: [0.005, 0.01, 0.02, 0.1] },
      { substance: '钠', indicator: null, unit: 'mg/L', limits: [100, 150, 200, 400] },
      { substance: '总大肠菌群', indicator: null, unit: '/100mL', limits: [3, 3, 3, 100] },
      { substance: '菌落总数', indicator: null, unit: '/mL', limits: [100, 100, 100, 1000] },
      { substance: '亚硝酸盐', indicator: null, unit: 'mg/L', limits: [0.01, 0.1, 1, 4.8] },
      { substance: '硝酸盐', indicator: 'no3n', unit: 'mg/L', limits: [2, 5, 20, 30] },
      { substance: '氰化物', indicator: 'cn', unit: 'mg/L', limits: [0.001, 0.01, 0.05, 0.1] },
      { substance: '氟化物', indicator: 'f', unit: 'mg/L', limits: [1, 1, 1, 2] },
      { substance: '碘化物', indicator: null, unit: 'mg/L', limits: [0.04, 0.04, 0.08, 0.5] },
      { substance: '汞', indicator: 'hg', unit: 'mg/L', limits: [0.0001, 0.0001, 0.001, 0.002] },
      { substance: '砷', indicator: 'as', unit: 'mg/L', limits: [0.001, 0.001, 0.01, 0.05] },
      { substance: '硒', indicator: 'se', unit: 'mg/L', limits: [0.01, 0.01, 0.01, 0.1] },
      { substance: '镉', indicator: 'cd', unit: 'mg/L', limits: [0.0001, 0.001, 0.005, 0.01] },
      { substance: '铬（六价）', indicator: 'cr6', unit: 'mg/L', limits: [0.005, 0.01, 0.05, 0.1] },
      { substance: '铅', indicator: 'pb', unit: 'mg/L', limits: [0.005, 0.005, 0.01, 0.1] },
      // Printed in µg/L; here in mg/L as in GB 3838-2002 table 3, for one substance has one unit.
      { substance: '三氯甲烷', indicator: null, unit: 'mg/L', limits: [0.0005, 0.006, 0.06, 0.3] },
      { substance: '四氯化碳', indicator: null, unit: 'mg/L', limits: [0.0005, 0.0005, 0.002, 0.05] },
      { substance: '苯', indicator: null, unit: 'mg/L', limits: [0.0005, 0.001, 0.01, 0.12] },
      { substance: '甲苯', indicator: null, unit: 'mg/L', limits: [0.0005, 0.14, 0.7, 1.4] },
      { substance: '总α放射性', indicator: null, unit: 'Bq/L', limits: [0.1, 0.1, 0.5, null] },
      { substance: '总β放射性', indicator: null, unit: 'Bq/L', limits: [0.1, 1, 1, null] },
    ],
  },
]

const from = ({ effectiveFrom }: { readonly effectiveFrom: string }) => effectiveFrom

/**
 * The surface-water standard in force on a natural day (days since 1970-01-01, Beijing); the newest without a day.
 * Days before the first edition get that edition. Table 1 rests on four agreeing transcriptions, table 3 on one.
 */
export const surfaceStandard: (day?: number) => SurfaceStandard = inForce(SURFACE_STANDARDS, from)

/** The groundwater standard in force on a natural day; the newest without a day. Its limits rest on one transcription. */
export const groundwaterStandard: (day?: number) => GroundwaterStandard = inForce(GROUNDWATER_STANDARDS, from)
