import { z } from 'zod'

/** How many of what was found say something: one row of a facet. */
export const facetCount = <const F extends readonly [string, ...string[]]>(
  facets: F,
  id: string,
  description: string,
) =>
  z
    .object({
      facet: z.enum(facets).describe('What is counted by; all: everything found, with every filter'),
      value: z.string().nullable().describe('What the counted say, as the filter of that name takes it; null: nothing'),
      count: z.int().describe('How many, with every other filter than that of the facet'),
      simulated: z.boolean().describe('True where invented ones are among the counted'),
    })
    .meta({ id, description })
