import { z } from 'zod'
import { Slug } from '../register/shapes.ts'

const PARTS = /^[^>]{1,80}>[^>]{1,80}>[^>]{1,40}>[^>]{1,20}>[^>]{1,60}$/

const link = (what: string) => Slug.nullable().default(null).describe(what)

/** What a report turned out to be about, as the office that closes it says; null: nothing. */
export const LINKS = {
  linkedFacility: link('Id of the facility that it was about'),
  linkedCase: link('Id of the penalty case that followed'),
  linkedExceedance: z
    .string()
    .regex(PARTS, 'expected facility>outlet>at>averaging>pollutant')
    .nullable()
    .default(null)
    .describe('The exceedance behind it: facility, outlet, at, averaging and pollutant of its entry, joined by >'),
} as const
