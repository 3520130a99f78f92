import { z } from 'zod'
import { GivenNames, Slug, validity } from '../register/shapes.ts'
import { DayText } from '../time-shapes.ts'
import { BLACK_GRADES, CLASSES, LIMITS } from './shapes.ts'

export const BODY_KINDS = ['river', 'lake', 'reservoir', 'canal'] as const
export const CONTROLS = ['national', 'regional', 'local'] as const
export const BOUNDARIES = ['none', 'national', 'provincial', 'prefecture', 'county'] as const
export const SOURCE_LEVELS = ['prefecture', 'county', 'township'] as const
export const SOURCE_WATERS = ['river', 'lake', 'groundwater'] as const
export const PROTECTIONS = ['undelimited', 'delimited', 'marked', 'enclosed'] as const
export const OUTFALL_KINDS = ['industrial', 'treatment-plant', 'agricultural', 'storm', 'other'] as const
/** 取缔, 合并, 规范; `kept` needs nothing. */
export const OUTFALL_CATEGORIES = ['ban', 'merge', 'standardise', 'kept'] as const
export const OUTFALL_STATES = ['found', 'under-way', 'done', 'reopened'] as const
export const OFFICE_LEVELS = ['region', 'prefecture', 'county', 'township'] as const
export const BLACK_STATES = ['listed', 'under-treatment', 'treated', 'removed'] as const
export const USE_KINDS = ['total', 'groundwater', 'agriculture', 'irrigation-efficiency', 'ecological-flow'] as const
export const USE_PARTS = ['whole', 'region', 'bingtuan'] as const
export const BANKS = ['left', 'right'] as const

const names = GivenNames.describe('Names')
const place = Slug.nullable().describe('Slug of the county, city or prefecture')
const text = (most: number, what: string) => z.string().min(1).max(most).describe(what)
const kilometre = z.number().min(0).max(10_000).nullable().describe('Kilometres along the river from its source')
const longitude = z.number().min(-180).max(180).nullable().describe('Longitude, degrees east')
const latitude = z.number().min(-90).max(90).nullable().describe('Latitude, degrees north')
const document = text(300, 'Document that says so')
const office = text(120, 'Office answerable for it; an office, never a person')

export const BasinEntry = z.object({
  basin: Slug.describe('Id of the basin'),
  names,
  within: Slug.nullable().describe('Basin that it is part of'),
  ...validity,
})

export const BodyEntry = z.object({
  body: Slug.describe('Id of the river, lake or reservoir'),
  names,
  kind: z.enum(BODY_KINDS).describe('What it is; decides the phosphorus limits'),
  basin: Slug.describe('Basin'),
  into: Slug.nullable().describe('Water body that it flows into'),
  intoKilometre: kilometre.describe('Where on that body, kilometres from its source'),
  length: z.number().positive().nullable().describe('Length in kilometres'),
  places: z.array(Slug).describe('Counties and cities that it touches'),
  ...validity,
})

export const ZoneEntry = z.object({
  zone: Slug.describe('Id of the water function zone'),
  names,
  body: Slug.describe('Water body'),
  fromKilometre: kilometre,
  toKilometre: kilometre,
  target: z.enum(CLASSES).nullable().describe('Class that is the target of the zone'),
  unit: Slug.nullable().describe('Control unit that it lies in'),
  ...validity,
})

export const UnitEntry = z.object({
  unit: Slug.describe('Id of the control unit'),
  names,
  basin: Slug.describe('Basin'),
  places: z.array(Slug).describe('Counties of the unit'),
  ...validity,
})

export const SectionEntry = z.object({
  section: Slug.describe('Id of the section'),
  names,
  province: text(40, 'Province, as the national feed writes it'),
  watershed: text(40, 'River basin district (流域), as the national feed writes it'),
  alsoCalled: z.array(z.string().min(1).max(120)).describe('Other names in feeds'),
  body: Slug.nullable().describe('Water body'),
  limits: z.enum(LIMITS).nullable().describe('Limits that apply; by the kind of the water body unless given'),
  control: z.enum(CONTROLS).describe('Who controls it'),
  target: z.enum(CLASSES).nullable().describe('Class that is its target'),
  boundary: z.enum(BOUNDARIES).describe('Boundary that the water crosses here'),
  crosses: z.string().max(200).nullable().describe('Between which places'),
  place,
  zone: Slug.nullable().describe('Water function zone'),
  kilometre,
  longitude,
  latitude,
  ...validity,
})

export const SourceEntry = z.object({
  source: Slug.describe('Id of the drinking-water source'),
  names,
  level: z.enum(SOURCE_LEVELS).describe('Level of the supply'),
  water: z.enum(SOURCE_WATERS).describe('River, lake or reservoir, or groundwater'),
  place,
  body: Slug.nullable().describe('Water body, of a surface source'),
  people: z.int().min(0).nullable().describe('People served'),
  protection: z.enum(PROTECTIONS).describe('State of the protection zone'),
  backup: Slug.nullable().describe('Back-up source; null when there is none'),
  office,
  kilometre,
  ...validity,
})

export const OutfallEntry = z.object({
  outfall: Slug.describe('Id of the outfall'),
  names,
  kind: z.enum(OUTFALL_KINDS).describe('Kind of discharge'),
  body: Slug.describe('Water body that it discharges into'),
  place,
  responsible: text(120, 'Responsible party: a unit or office, never a person'),
  category: z.enum(OUTFALL_CATEGORIES).describe('取缔 ban, 合并 merge, 规范 standardise, or kept'),
  deadline: DayText.nullable().describe('Day by which it is to be done'),
  state: z.enum(OUTFALL_STATES).describe('State of the rectification'),
  doneOn: DayText.nullable().describe('Day on which it was done'),
  kilometre,
  bank: z.enum(BANKS).nullable().describe('Bank, looking downstream'),
  longitude,
  latitude,
  ...validity,
})

export const PipeEntry = z.object({ pipe: Slug.describe('Id of the pipe'), names, place, ...validity })

export const OfficeEntry = z.object({
  office: Slug.describe('Id of the river or lake chief office'),
  names,
  level: z.enum(OFFICE_LEVELS).describe('Level of the office'),
  body: Slug.describe('Water body'),
  fromKilometre: kilometre.describe('Where its reach begins'),
  toKilometre: kilometre.describe('Where its reach ends'),
  place,
  phone: z.string().max(40).nullable().describe('Public telephone of the office; no mobile numbers'),
  channel: z.string().max(300).nullable().describe('Other public channel, e.g. a web address'),
  ...validity,
})

export const BlackEntry = z.object({
  black: Slug.describe('Id of the black-odorous water body'),
  names,
  place,
  body: Slug.nullable().describe('Water body, where it is registered'),
  grade: z.enum(BLACK_GRADES).describe('Grade that was published'),
  state: z.enum(BLACK_STATES).describe('State of the treatment'),
  length: z.number().positive().nullable().describe('Length in kilometres'),
  listedOn: DayText.describe('Day on which it was listed'),
  deadline: DayText.nullable().describe('Day by which it is to be treated'),
  responsible: text(120, 'Responsible party: a unit or office, never a person'),
  document,
  ...validity,
})

export const UseEntry = z.object({
  use: Slug.describe('Id of the figure'),
  kind: z.enum(USE_KINDS).describe('What is used, or the ecological flow kept'),
  part: z.enum(USE_PARTS).describe('whole: the region with the XPCC; region: without; bingtuan: the XPCC'),
  year: z
    .string()
    .regex(/^(19|20)\d\d$/)
    .describe('Year'),
  place,
  body: Slug.nullable().describe('Water body, of an ecological flow'),
  value: z.number().nullable().describe('What was used or kept; null when it was not published'),
  cap: z.number().nullable().describe('What is allowed at most, or must be kept at least'),
  unit: z.string().max(20).describe('Unit (UCUM), e.g. 1e8 m3, m3/s, 1'),
  document,
  ...validity,
})

export const QuarterEntry = z.object({
  source: Slug.describe('Drinking-water source'),
  quarter: z
    .string()
    .regex(/^(19|20)\d\d-Q[1-4]$/)
    .describe('Quarter, e.g. 2026-Q1'),
  attained: z.boolean().describe('Whether the published result is that the source attains'),
  class: z.enum(CLASSES).nullable().describe('Class that was published'),
  over: z.array(z.string()).describe('Indicators published as beyond their limits'),
  volume: z.number().min(0).nullable().describe('Water supplied in the quarter, 1e4 m3'),
  publishedOn: DayText.nullable().describe('Day of publication'),
  document,
  ...validity,
})

export const NODE_KINDS = ['facility', 'pipe', 'outfall', 'body', 'section', 'source'] as const
export type NodeKind = (typeof NODE_KINDS)[number]

/** Which kinds an edge may join, in the direction of the flow. */
export const EDGE_TYPES = {
  feeds: [
    ['facility', 'pipe'],
    ['facility', 'outfall'],
  ],
  leads: [
    ['pipe', 'pipe'],
    ['pipe', 'outfall'],
  ],
  discharges: [['outfall', 'body']],
  flows: [['body', 'body']],
  watched: [['body', 'section']],
  supplies: [['body', 'source']],
} as const satisfies Record<string, readonly (readonly [NodeKind, NodeKind])[]>
export type EdgeType = keyof typeof EDGE_TYPES
export const EDGE_NAMES = Object.keys(EDGE_TYPES) as [EdgeType, ...EdgeType[]]

const node = z
  .string()
  .regex(/^(facility|pipe|outfall|body|section|source):.{1,80}$/u, 'expected kind:id, e.g. outfall:PW001')

export const EdgeEntry = z.object({
  upstream: node.describe('Where the water comes from, kind:id'),
  downstream: node.describe('Where it goes, kind:id'),
  type: z.enum(EDGE_NAMES).describe('feeds, leads, discharges, flows, watched or supplies'),
  document: document.describe('Evidence: the document of the survey'),
  surveyedOn: DayText.describe('Evidence: day of the survey'),
  office: office.describe('Evidence: office that surveyed'),
  ...validity,
})
