import { assessWater } from '#db/water/assess.ts'
import { attainment } from '#db/water/attainment.ts'
import { basins } from '#db/water/basins.ts'
import { blackOdorous } from '#db/water/black-odorous.ts'
import { waterBodies, waterBodyById } from '#db/water/bodies.ts'
import { chain } from '#db/water/chain.ts'
import { chainSteps } from '#db/water/chain-steps.ts'
import { drinkingSources } from '#db/water/drinking-sources.ts'
import { lakes } from '#db/water/lakes.ts'
import { waterLatest } from '#db/water/latest.ts'
import { offices } from '#db/water/offices.ts'
import { outfallById, outfalls } from '#db/water/outfalls.ts'
import { waterPeriods } from '#db/water/periods.ts'
import { pipes } from '#db/water/pipes.ts'
import { registeredBasins } from '#db/water/registered-basins.ts'
import { samples } from '#db/water/samples.ts'
import { sectionById, sections } from '#db/water/sections.ts'
import { units } from '#db/water/units.ts'
import { waterUse } from '#db/water/water-use.ts'
import { zones } from '#db/water/zones.ts'
import { MAP, type Route, TABLE } from './route.ts'

export const WATER_ROUTES = {
  sections: {
    method: 'get',
    path: '/v1/water/sections',
    ask: sections,
    description: 'Monitoring sections of rivers and lakes, registered or known from a feed; search with `q`.',
    formats: MAP,
    example: { limit: 3 },
  },
  section: {
    method: 'get',
    path: '/v1/water/sections/{section}',
    ask: sectionById,
    description: 'One section by the id that its page has in its address.',
    formats: TABLE,
    example: { section: 'sim-a1' },
  },
  waterLatest: {
    method: 'get',
    path: '/v1/water/latest',
    ask: waterLatest,
    description: 'The newest sample of every section and drinking-water source, with class and target.',
    formats: MAP,
    example: { place: 'urumqi', limit: 3 },
  },
  samples: {
    method: 'get',
    path: '/v1/water/samples',
    ask: samples,
    description: 'Samples of one section or source, automatic and by hand, as they were reported; `<` is kept.',
    formats: TABLE,
    example: { section: 'sim-a1', limit: 3 },
  },
  waterPeriods: {
    method: 'get',
    path: '/v1/water/periods',
    ask: waterPeriods,
    description: 'Months, quarters or years of one section or source: means, class, target, main pollutants.',
    formats: TABLE,
    example: { section: 'sim-a1', limit: 3 },
  },
  basins: {
    method: 'get',
    path: '/v1/water/basins',
    ask: basins,
    description:
      'Status of basins, water bodies, places or the region: by ratio of classes, or by means below five sections.',
    formats: TABLE,
    example: { of: 'place', limit: 3 },
  },
  lakes: {
    method: 'get',
    path: '/v1/water/lakes',
    ask: lakes,
    description: 'Class and trophic state (TLI) of lakes and reservoirs in a month.',
    formats: TABLE,
    example: { limit: 3 },
  },
  drinkingSources: {
    method: 'get',
    path: '/v1/water/sources',
    ask: drinkingSources,
    description:
      'Drinking-water sources, quarter by quarter; one that was not published is shown as missing, with its duty.',
    formats: TABLE,
    example: { limit: 3 },
  },
  attainment: {
    method: 'get',
    path: '/v1/water/attainment',
    ask: attainment,
    description: 'Attainment of drinking-water sources in a quarter, by number and by volume.',
    formats: TABLE,
    example: {},
  },
  outfalls: {
    method: 'get',
    path: '/v1/water/outfalls',
    ask: outfalls,
    description: 'Outfalls: responsible party, category, deadline and state.',
    formats: MAP,
    example: { limit: 3 },
  },
  outfall: {
    method: 'get',
    path: '/v1/water/outfalls/{outfall}',
    ask: outfallById,
    description: 'One outfall.',
    formats: TABLE,
    example: { outfall: 'sim-outfall-a1' },
  },
  chain: {
    method: 'get',
    path: '/v1/water/chain',
    ask: chain,
    description:
      'Everything upstream and downstream of a facility, pipe, outfall, water body, section or source, with evidence.',
    formats: ['json'],
    example: { node: 'outfall:sim-outfall-a1' },
  },
  blackOdorous: {
    method: 'get',
    path: '/v1/water/black-odorous',
    ask: blackOdorous,
    description: 'Black-odorous water bodies and how far their treatment is.',
    formats: TABLE,
    example: { limit: 3 },
  },
  waterUse: {
    method: 'get',
    path: '/v1/water/use',
    ask: waterUse,
    description: 'Water use and ecological flow against their caps: the whole, the region’s and the XPCC’s part.',
    formats: TABLE,
    example: { limit: 3 },
  },
  waterBodies: {
    method: 'get',
    path: '/v1/water/bodies',
    ask: waterBodies,
    description: 'Rivers, lakes, reservoirs and canals, and what they flow into.',
    formats: TABLE,
    example: { limit: 3 },
  },
  waterBody: {
    method: 'get',
    path: '/v1/water/bodies/{body}',
    ask: waterBodyById,
    description: 'One river, lake, reservoir or canal.',
    formats: TABLE,
    example: { body: 'sim-river-a' },
  },
  offices: {
    method: 'get',
    path: '/v1/water/offices',
    ask: offices,
    description: 'River and lake chief offices and their reaches: offices and their public channels.',
    formats: TABLE,
    example: { limit: 3 },
  },
  zones: {
    method: 'get',
    path: '/v1/water/zones',
    ask: zones,
    description: 'Water function zones and their targets.',
    formats: TABLE,
    example: { limit: 3 },
  },
  units: {
    method: 'get',
    path: '/v1/water/units',
    ask: units,
    description: 'Control units and their counties.',
    formats: TABLE,
    example: { limit: 3 },
  },
  pipes: {
    method: 'get',
    path: '/v1/water/pipes',
    ask: pipes,
    description: 'Pipes that lead to outfalls.',
    formats: TABLE,
    example: { limit: 3 },
  },
  chainSteps: {
    method: 'get',
    path: '/v1/water/steps',
    ask: chainSteps,
    description: 'Every surveyed step of the chain, with document, day and office of its survey.',
    formats: TABLE,
    example: { node: 'outfall:sim-outfall-a1' },
  },
  registeredBasins: {
    method: 'get',
    path: '/v1/water/registered-basins',
    ask: registeredBasins,
    description: 'Basins of the register.',
    formats: TABLE,
    example: {},
  },
  assessWater: {
    method: 'post',
    path: '/v1/water/assess',
    ask: assessWater,
    description:
      'The class of given values with its working: rivers, lakes (with TLI), groundwater, drinking sources, black water.',
    formats: ['json'],
    example: { body: 'river', values: { ph: 7.8, do: 8.4, codmn: 1.6, nh3n: 1.2, tp: '<0.01' } },
  },
} as const satisfies Record<string, Route>
