/** What one indicator of water is: its unit (UCUM), and the decimals that official statistics and the national feed give. */
export type IndicatorFacts = {
  readonly zh: string
  readonly unit: string
  /** Decimals of an assessed mean (环办监测函〔2020〕82号, certainty C); null where the rule names none. */
  readonly assessed: number | null
  /** Decimals in which the national feed shows a value, rounded half to even. */
  readonly shown: number | null
}

const of = (zh: string, unit: string, assessed: number | null, shown: number | null = null): IndicatorFacts => ({
  ...{ zh, unit, assessed, shown },
})

/**
 * Every indicator that a sample has a column for, in the order of storage: first the eleven of automatic stations, then
 * the rest of GB 3838-2002 table 1, table 2, and transparency. Chlorophyll a is kept in mg/m3 (the feed sends mg/L).
 */
export const INDICATOR_FACTS = {
  temperature: of('水温', 'Cel', 1, 1),
  ph: of('pH', '[pH]', 0, 2),
  do: of('溶解氧', 'mg/L', 1, 2),
  conductivity: of('电导率', 'uS/cm', 1, 1),
  turbidity: of('浊度', 'NTU', 1, 1),
  codmn: of('高锰酸盐指数', 'mg/L', 1, 2),
  nh3n: of('氨氮', 'mg/L', 2, 3),
  tp: of('总磷', 'mg/L', 3, 3),
  tn: of('总氮', 'mg/L', 2, 2),
  chla: of('叶绿素α', 'mg/m3', null, 0),
  algae: of('藻密度', '/L', 0, 0),
  cod: of('化学需氧量', 'mg/L', 1),
  bod5: of('五日生化需氧量', 'mg/L', 1),
  cu: of('铜', 'mg/L', 3),
  zn: of('锌', 'mg/L', 3),
  f: of('氟化物', 'mg/L', 3),
  se: of('硒', 'mg/L', 4),
  as: of('砷', 'mg/L', 4),
  hg: of('汞', 'mg/L', 5),
  cd: of('镉', 'mg/L', 5),
  cr6: of('铬（六价）', 'mg/L', 3),
  pb: of('铅', 'mg/L', 3),
  cn: of('氰化物', 'mg/L', 3),
  vphenol: of('挥发酚', 'mg/L', 4),
  petroleum: of('石油类', 'mg/L', 2),
  las: of('阴离子表面活性剂', 'mg/L', 2),
  sulfide: of('硫化物', 'mg/L', 3),
  fcoli: of('粪大肠菌群', '/L', 0),
  so4: of('硫酸盐', 'mg/L', null),
  cl: of('氯化物', 'mg/L', null),
  no3n: of('硝酸盐氮', 'mg/L', null),
  fe: of('铁', 'mg/L', null),
  mn: of('锰', 'mg/L', null),
  sd: of('透明度', 'm', null),
} as const satisfies Record<string, IndicatorFacts>

export type WaterIndicator = keyof typeof INDICATOR_FACTS
export const WATER_INDICATORS = Object.keys(INDICATOR_FACTS) as readonly WaterIndicator[] as readonly [
  WaterIndicator,
  ...WaterIndicator[],
]

/** What automatic stations measure. */
export const AUTOMATIC = WATER_INDICATORS.slice(0, 11) as readonly WaterIndicator[]

/** The 21 indicators that count towards the class: table 1 without temperature, total nitrogen and coliforms (环办〔2011〕22号). */
export const COUNTED = [
  ...['ph', 'do', 'codmn', 'cod', 'bod5', 'nh3n', 'tp', 'cu', 'zn', 'f', 'se', 'as', 'hg', 'cd', 'cr6', 'pb', 'cn'],
  ...['vphenol', 'petroleum', 'las', 'sulfide'],
] as readonly WaterIndicator[]
