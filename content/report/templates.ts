import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Language } from '../place/shapes.ts'
import { Refusal } from '../refusal.ts'
import { STATES, type State } from './states.ts'

const Template = z.strictObject({
  template: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  for: z.array(z.enum(STATES)).min(1),
  fill: z.array(z.string().regex(/^[a-zA-Z]+$/)),
  ...{ zh: z.string(), ug: z.string(), kk: z.string(), en: z.string() },
})
type Template = z.infer<typeof Template>

const Table = z.strictObject({ meta: z.looseObject({}), templates: z.array(Template) })

/** Beside this file; in a bundle that moved this file, under the project root the build runs from. */
function tablePath(): string {
  const beside = join(import.meta.dirname ?? '', 'templates.yaml')
  return existsSync(beside) ? beside : join(process.cwd(), 'content/report/templates.yaml')
}

/** Messages to reporters, in the order of their table. Beside what `fill` names, each takes `number`. */
export const TEMPLATES: readonly Template[] = Object.freeze(
  Table.parse(parse(readFileSync(tablePath(), 'utf8'))).templates,
)

/** The messages that fit a report in a state. */
export const templatesFor = (state: State): Template[] => TEMPLATES.filter(template => template.for.includes(state))

/**
 * A message to a reporter in a language. Throws Refusal `not-found` for an unknown template, and `invalid` when a value for
 * one of its places is missing or empty.
 */
export function templateText(name: string, language: Language, values: Readonly<Record<string, string>>): string {
  const template = TEMPLATES.find(one => one.template === name)
  if (!template) throw new Refusal('not-found', `There is no template "${name.slice(0, 40)}"`)
  const missing = ['number', ...template.fill].find(place => !values[place]?.trim())
  if (missing !== undefined) throw new Refusal('invalid', `Cannot fill the template "${name}": ${missing} is missing`)
  return template[language].replace(/\{(\w+)\}/g, (_, place: string) => values[place] as string)
}
