import type { PROTECTIONS, SOURCE_LEVELS, SOURCE_WATERS } from '#content/water/entries.ts'

type Level = (typeof SOURCE_LEVELS)[number]
type Water = (typeof SOURCE_WATERS)[number]
type Protection = (typeof PROTECTIONS)[number]
type Row = [
  Level,
  Water,
  place: string,
  body: string,
  kilometre: number | null,
  people: number,
  Protection,
  backup?: number,
]

/** Body `''`: groundwater. People 0: not known. */
const ROWS: readonly Row[] = [
  ['prefecture', 'lake', 'urumqi-county', 'reservoir-a', null, 1_850_000, 'enclosed', 2],
  ['prefecture', 'groundwater', 'saybag', '', null, 640_000, 'enclosed'],
  ['prefecture', 'river', 'yining-city', 'river-d', 372, 520_000, 'marked', 4],
  ['prefecture', 'groundwater', 'yining-city', '', null, 150_000, 'marked'],
  ['prefecture', 'lake', 'aksu-city', 'reservoir-b', null, 430_000, 'enclosed', 6],
  ['prefecture', 'groundwater', 'aksu-city', '', null, 120_000, 'marked'],
  ['prefecture', 'groundwater', 'hotan-city', '', null, 380_000, 'marked'],
  ['county', 'groundwater', 'karakax', '', null, 210_000, 'delimited'],
  ['county', 'river', 'xinyuan', 'river-e', 95, 160_000, 'marked'],
  ['county', 'groundwater', 'wujiaqu', '', null, 130_000, 'enclosed'],
  ['county', 'groundwater', 'fukang', '', null, 98_000, 'marked', 10],
  ['county', 'river', 'zhaosu', 'river-d', 20, 62_000, 'marked'],
  ['county', 'groundwater', 'maralbexi', '', null, 240_000, 'delimited'],
  ['township', 'groundwater', 'gongliu', '', null, 8_400, 'delimited'],
  ['township', 'river', 'nilka', 'river-f', 30, 5_200, 'undelimited'],
  ['township', 'groundwater', 'xayar', '', null, 0, 'undelimited'],
]

/** An invented drinking-water source. `key` is what its chances depend on. */
export type Source = {
  key: number
  source: string
  n: number
  level: Level
  water: Water
  place: string
  body: string | null
  kilometre: number | null
  people: number | null
  protection: Protection
  backup: string | null
}

const id = (n: number) => `sim-source-${String(n).padStart(2, '0')}`

/** Every invented drinking-water source: `sim-source-01` onwards. */
export const SOURCES: readonly Source[] = ROWS.map(
  ([level, water, place, body, kilometre, people, protection, backup], i) => ({
    key: 11_001 + i,
    source: id(i + 1),
    n: i + 1,
    ...{ level, water, place, kilometre, protection },
    body: body ? `sim-${body}` : null,
    people: people || null,
    backup: backup ? id(backup) : null,
  }),
)
