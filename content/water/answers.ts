import { z } from 'zod'
import { answered } from '../register/answered.ts'
import { DayText } from '../time-shapes.ts'
import {
  BasinEntry,
  BlackEntry,
  BodyEntry,
  EDGE_NAMES,
  EdgeEntry,
  NODE_KINDS,
  OfficeEntry,
  OutfallEntry,
  PipeEntry,
  QuarterEntry,
  SectionEntry,
  SourceEntry,
  UnitEntry,
  UseEntry,
  ZoneEntry,
} from './entries.ts'
import { CLASSES } from './shapes.ts'

export const Basin = answered(BasinEntry, 'Basin', 'A basin')
export const WaterBody = answered(BodyEntry, 'WaterBody', 'A river, lake, reservoir or canal')
export const Zone = answered(ZoneEntry, 'Zone', 'A water function zone')
export const Unit = answered(UnitEntry, 'Unit', 'A control unit')
export const Section = answered(SectionEntry, 'Section', 'A monitoring section of a river or lake')
export const DrinkingSource = answered(SourceEntry, 'DrinkingSource', 'A drinking-water source')
export const Outfall = answered(OutfallEntry, 'Outfall', 'An outfall into a river or lake')
export const Pipe = answered(PipeEntry, 'Pipe', 'A pipe that leads to an outfall')
export const Office = answered(OfficeEntry, 'Office', 'A river or lake chief office and its reach')
export const BlackOdorous = answered(BlackEntry, 'BlackOdorous', 'A black-odorous water body')
export const WaterUse = answered(UseEntry, 'WaterUse', 'Water use or ecological flow against its cap')
export const SourceQuarter = answered(
  QuarterEntry,
  'SourceQuarter',
  'What was published of a drinking-water source for a quarter',
)
export const ChainStep = answered(EdgeEntry, 'ChainStep', 'One surveyed step of the chain, with its evidence')
export type Basin = z.infer<typeof Basin>
export type WaterBody = z.infer<typeof WaterBody>
export type Section = z.infer<typeof Section>
export type DrinkingSource = z.infer<typeof DrinkingSource>
export type Outfall = z.infer<typeof Outfall>
export type Office = z.infer<typeof Office>
export type BlackOdorous = z.infer<typeof BlackOdorous>
export type WaterUse = z.infer<typeof WaterUse>
export type SourceQuarter = z.infer<typeof SourceQuarter>

/** A source with its quarters. One that was not published is there, with the day it was due. */
export const SourceState = z
  .object({
    ...DrinkingSource.shape,
    quarters: z
      .array(
        z
          .object({
            quarter: z.string(),
            published: z.boolean().describe('False: nothing was received of this quarter'),
            attained: z.boolean().nullable(),
            class: z.enum(CLASSES).nullable(),
            over: z.array(z.string()),
            volume: z.number().nullable().describe('1e4 m3'),
            computed: z
              .boolean()
              .nullable()
              .describe('Whether our own rating of the samples attains; null without samples'),
            due: DayText.describe('Day by which it was due: the end of the following quarter'),
            duty: z.string().describe('Law and article of the duty to publish'),
            document: z.string().nullable(),
            import: z.int().nullable(),
          })
          .meta({ id: 'SourceQuarterState', description: 'One quarter of a source, published or missing' }),
      )
      .describe('Quarters asked for, newest first'),
  })
  .meta({ id: 'SourceState', description: 'A drinking-water source, quarter by quarter' })
export type SourceState = z.infer<typeof SourceState>

/** Attainment of the sources of a place in a quarter, by number and by volume. */
export const Attainment = z
  .object({
    quarter: z.string(),
    place: z.string().nullable().describe('Slug of the place; null for the region'),
    sources: z.int().describe('Sources in operation'),
    published: z.int().describe('… with a published result'),
    attained: z.int().describe('… that attain'),
    byNumber: z.number().nullable().describe('Attained of published, percent, one decimal'),
    byVolume: z
      .number()
      .nullable()
      .describe('Volume attained of volume published, percent, one decimal; null when a volume is missing'),
    missing: z.array(z.string()).describe('Sources that were not published'),
    simulated: z.boolean(),
  })
  .meta({ id: 'Attainment', description: 'Attainment of drinking-water sources in a quarter' })
export type Attainment = z.infer<typeof Attainment>

export const ChainNode = z
  .object({
    node: z.string().describe('kind:id'),
    kind: z.enum(NODE_KINDS),
    id: z.string(),
    name: z.string().nullable().describe('Name in Chinese; null when the register has no such entry'),
    direction: z.enum(['self', 'upstream', 'downstream']).describe('Which way it lies'),
    steps: z.int().describe('Steps from the node asked for'),
    located: z
      .boolean()
      .describe('Whether kilometres show that it lies that way; false: only that its water body is on the way'),
    kilometre: z.number().nullable().describe('Kilometres along its water body from the source'),
    simulated: z.boolean(),
  })
  .meta({ id: 'ChainNode', description: 'One thing of a chain' })
export const ChainEdge = z
  .object({
    upstream: z.string(),
    downstream: z.string(),
    type: z.enum(EDGE_NAMES),
    document: z.string(),
    surveyedOn: DayText,
    office: z.string(),
    import: z.int(),
  })
  .meta({ id: 'ChainEdge', description: 'One step of a chain, with its evidence' })

/** Everything upstream and downstream of one thing. */
export const Chain = z
  .object({
    node: z.string(),
    nodes: z.array(ChainNode).describe('Nearest first'),
    edges: z.array(ChainEdge),
    complete: z.boolean().describe('False when the chain goes on beyond the limit asked for'),
  })
  .meta({ id: 'Chain', description: 'The chain from facility to water body and section' })
export type Chain = z.infer<typeof Chain>
