/** What is measured: its name in permits, its unit (UCUM) in packets of HJ 212, its code there, and what else it is called. */
type Pollutant = { name: string; unit: string; code: string | null; also: readonly string[] }

const pollutant = (name: string, unit: string, code: string | null, ...also: string[]): Pollutant => ({
  ...{ name, unit, code, also },
})

/** Codes of HJ 212-2017 and HJ 212-2025. Certainty: codes high, units medium, for the list of codes was not at hand. */
export const MONITORED: readonly Pollutant[] = [
  pollutant('化学需氧量', 'mg/L', 'w01018', 'cod', 'codcr', 'cod cr'),
  pollutant('氨氮', 'mg/L', 'w21003', 'nh3-n', 'nh3n', '氨氮(nh3-n)'),
  pollutant('总磷', 'mg/L', 'w21011', 'tp', '总磷(以p计)'),
  pollutant('总氮', 'mg/L', 'w21001', 'tn', '总氮(以n计)'),
  pollutant('pH值', '[pH]', 'w01001', 'ph'),
  pollutant('五日生化需氧量', 'mg/L', 'w01017', 'bod5', '生化需氧量'),
  pollutant('高锰酸盐指数', 'mg/L', 'w01019', 'codmn'),
  pollutant('悬浮物', 'mg/L', null, 'ss'),
  pollutant('溶解氧', 'mg/L', 'w01009', 'do'),
  pollutant('水温', 'Cel', 'w01010'),
  pollutant('流量', 'L/s', 'w00000'),
  pollutant('二氧化硫', 'mg/m3', 'a21026', 'so2'),
  pollutant('氮氧化物', 'mg/m3', 'a21002', 'nox'),
  pollutant('二氧化氮', 'mg/m3', 'a21004', 'no2'),
  pollutant('一氧化氮', 'mg/m3', 'a21003', 'no'),
  pollutant('一氧化碳', 'mg/m3', 'a21005', 'co'),
  pollutant('氨', 'mg/m3', 'a21001', 'nh3'),
  pollutant('颗粒物', 'mg/m3', 'a34013', '烟尘', '烟(粉)尘'),
  pollutant('氧含量', '%', 'a19001', 'o2', '含氧量'),
]

const folded = (text: string) => text.normalize('NFKC').trim().toLowerCase()

const BY_NAME = new Map(
  MONITORED.flatMap(one => [one.name, ...one.also].map(name => [folded(name), one.name] as const)),
)
const BY_CODE = new Map(MONITORED.flatMap(one => (one.code === null ? [] : [[one.code, one] as const])))

/** The name under which results and limits of a pollutant meet: 化学需氧量 for COD; what is not known keeps its name. */
export const pollutantName = (text: string): string => BY_NAME.get(folded(text)) ?? text.normalize('NFKC').trim()

/** Name and unit of a factor of HJ 212, e.g. `w01018`; null where the code is not known. */
export const factorNamed = (code: string): Pick<Pollutant, 'name' | 'unit'> | null => BY_CODE.get(code) ?? null

const UNITS = new Map(
  Object.entries({
    '[pH]': ['ph', '无量纲', '[ph]'],
    'mg/L': ['mg/l'],
    'ug/L': ['ug/l', 'μg/l', 'µg/l'],
    'mg/m3': ['mg/m3', 'mg/nm3'],
    'ug/m3': ['ug/m3', 'μg/m3', 'µg/m3'],
    Cel: ['cel', '℃', '°c'],
    'L/s': ['l/s'],
  }).flatMap(([unit, names]) => names.map(name => [folded(name), unit] as const)),
)

/** A unit in one spelling: mg/m3 for mg/m³, [pH] for 无量纲; what is not known keeps its own. Nothing is converted. */
export const unitName = (text: string): string => UNITS.get(folded(text)) ?? text.normalize('NFKC').trim()
