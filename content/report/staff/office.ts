import { z } from 'zod'
import { placeBySlug } from '../../place/places.ts'
import { OfficeName } from './account.ts'

/** An office that reports go to. */
export const Office = z
  .strictObject({
    office: OfficeName,
    place: z
      .string()
      .max(60)
      .refine(slug => placeBySlug(slug) !== null, 'no such place')
      .nullable()
      .describe('Slug of the place it is competent for; null: the whole region'),
  })
  .meta({ id: 'ReportOffice', description: 'An office that reports go to' })
export type Office = z.infer<typeof Office>
