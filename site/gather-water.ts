import type { Facility } from '#content/enforcement/answers.ts'
import type { Version } from '#content/register/shapes.ts'
import type {
  Basin,
  BlackOdorous,
  Chain,
  Office,
  Outfall,
  Section,
  SourceState,
  WaterBody,
  WaterUse,
} from '#content/water/answers.ts'
import type { BasinStatus, LakeState, WaterLatest, WaterPeriod, WaterSample } from '#content/water/shapes.ts'
import { facilities as askFacilities } from '#db/enforcement/facilities.ts'
import { versions as askVersions } from '#db/register/versions.ts'
import { basins as askBasins } from '#db/water/basins.ts'
import { blackOdorous as askBlack } from '#db/water/black-odorous.ts'
import { waterBodies as askBodies } from '#db/water/bodies.ts'
import { chain as askChain } from '#db/water/chain.ts'
import { drinkingSources as askSources } from '#db/water/drinking-sources.ts'
import { lakes as askLakes } from '#db/water/lakes.ts'
import { waterLatest as askLatest } from '#db/water/latest.ts'
import { offices as askOffices } from '#db/water/offices.ts'
import { outfalls as askOutfalls } from '#db/water/outfalls.ts'
import { waterPeriods as askPeriods } from '#db/water/periods.ts'
import { registeredBasins as askRegistered } from '#db/water/registered-basins.ts'
import { samples as askSamples } from '#db/water/samples.ts'
import { sections as askSections } from '#db/water/sections.ts'
import { waterUse as askUse } from '#db/water/water-use.ts'
import { all, ctx, once } from './gather.ts'

/** The asks of water, each once a build, of the same generation as those of air. */
const XINJIANG = 'xinjiang'

/** Sections of Xinjiang, also those that only a feed has named. */
export const sections: () => Promise<Section[]> = once(async () => {
  const at = await ctx()
  return all(cursor => askSections(at, { place: XINJIANG, cursor, limit: 1000 }))
})

export const waterBodies: () => Promise<WaterBody[]> = once(async () => {
  const at = await ctx()
  return all(cursor => askBodies(at, { cursor, limit: 1000 }))
})

/** The newest sample of every section and drinking-water source of Xinjiang. */
export const waterLatest: () => Promise<WaterLatest[]> = once(async () => {
  const at = await ctx()
  return all(cursor => askLatest(at, { place: XINJIANG, cursor, limit: 2000 }))
})

/** The samples of a section at one instant: of both methods where both sampled then. */
export const samplesAt = async (section: string, at: string): Promise<WaterSample[]> =>
  (await askSamples(await ctx(), { section, from: at, to: at })).items

/** Months of a section, oldest first; those without samples are there and say so. */
export const monthsOf = async (section: string): Promise<WaterPeriod[]> =>
  (await askPeriods(await ctx(), { section, period: 'month', limit: 1000 })).items

export const statusesOf = async (of: BasinStatus['of'], period: string): Promise<BasinStatus[]> => {
  const at = await ctx()
  return all(cursor => askBasins(at, { of, period, cursor, limit: 1000 }))
}

export const registeredBasins: () => Promise<Basin[]> = once(async () => {
  const at = await ctx()
  return all(cursor => askRegistered(at, { cursor, limit: 1000 }))
})

/** Every lake and reservoir in one month. */
export const lakesIn = async (period: string): Promise<LakeState[]> => {
  const at = await ctx()
  return all(cursor => askLakes(at, { period, cursor, limit: 1000 }))
}

export const blackOdorous: () => Promise<BlackOdorous[]> = once(async () => {
  const at = await ctx()
  return all(cursor => askBlack(at, { cursor, limit: 1000 }))
})

export const waterUse: () => Promise<WaterUse[]> = once(async () => {
  const at = await ctx()
  return all(cursor => askUse(at, { cursor, limit: 1000 }))
})

/** What the register said of an entry over time, in the order in which it was said. */
export const versionsOf = async (kind: string, id: string): Promise<Version[]> =>
  (await askVersions(await ctx(), { kind, id })).items

export const outfalls: () => Promise<Outfall[]> = once(async () => {
  const at = await ctx()
  return all(cursor => askOutfalls(at, { cursor, limit: 1000 }))
})

/** Drinking-water sources with their newest quarters, newest first; from and to are quarters. */
export const sourcesIn = async (range: { from?: string; to?: string }): Promise<SourceState[]> => {
  const at = await ctx()
  return all(cursor => askSources(at, { ...range, cursor, limit: 1000 }))
}

export const offices: () => Promise<Office[]> = once(async () => {
  const at = await ctx()
  return all(cursor => askOffices(at, { cursor, limit: 1000 }))
})

export const facilities: () => Promise<Facility[]> = once(async () => {
  const at = await ctx()
  return all(cursor => askFacilities(at, { cursor, limit: 1000 }))
})

/** The chain through an outfall. */
export const chainOf = async (outfall: string): Promise<Chain> =>
  askChain(await ctx(), { node: `outfall:${outfall}`, depth: 12, limit: 400 })
