import { z } from 'zod'
import { DayText, InstantText } from '../time-shapes.ts'

const slug = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,79}$/u

/** An id that a register gives to an entry: letters, digits, `_`, `.`, `-`; at most 80. */
export const Slug = z.string().regex(slug, 'expected 1 to 80 letters, digits, _ . or -')

/** Names of an entry: Chinese always, the others where they are known. */
export const GivenNames = z
  .object({
    zh: z.string().min(1).max(120).describe('Chinese'),
    ug: z.string().max(200).nullable().describe('Uyghur, Arabic script; null where nobody gave it'),
    kk: z.string().max(200).nullable().describe('Kazakh, Arabic script; null where nobody gave it'),
    en: z.string().max(200).nullable().describe('English; null where nobody gave it'),
  })
  .meta({ id: 'GivenNames', description: 'Names of an entry of a register' })
export type GivenNames = z.infer<typeof GivenNames>

/** Validity of a fact: what every entry of every kind carries in its template. */
export const validity = {
  from: DayText.describe('First day on which this holds'),
  to: DayText.nullable().describe('Last day on which it exists; null while it does'),
}

/** What the portal adds to an entry when it answers. */
export const registered = {
  simulated: z.boolean().describe('True for an invented entry'),
  import: z.int().describe('The import that said so'),
}

export const Change = z
  .object({
    field: z.string().describe('Field that changed'),
    before: z.string().nullable().describe('As text; null when there was none'),
    after: z.string().nullable().describe('As text; null when there is none'),
  })
  .meta({ id: 'Change', description: 'One field that a version changed' })

/** One version of an entry: from which day it holds, and between which imports it was believed. */
export const Version = z
  .object({
    kind: z.string().describe('Kind of the entry'),
    id: z.string().describe('Id of the entry'),
    from: DayText.describe('First day on which this holds'),
    import: z.int().describe('The import that said so'),
    receivedAt: InstantText.describe('When that was received'),
    replacedBy: z.int().nullable().describe('The import that corrected it; null while it stands'),
    simulated: registered.simulated,
    changes: z.array(Change).describe('Fields that differ from the version before; all fields in the first'),
  })
  .meta({ id: 'Version', description: 'One version of an entry of a register' })
export type Version = z.infer<typeof Version>

/** A template for import: a kind and its columns. */
export const Template = z
  .object({
    kind: z.string(),
    title: z.string(),
    columns: z
      .array(
        z
          .object({
            name: z.string().describe('Header of the column'),
            required: z.boolean(),
            description: z.string(),
            example: z.string().describe('Invented value'),
          })
          .meta({ id: 'TemplateColumn', description: 'A column of a template' }),
      )
      .describe('Columns, in any order in a file'),
  })
  .meta({ id: 'Template', description: 'A template for import' })
export type Template = z.infer<typeof Template>
