import { RESULT_TEMPLATE } from '#content/enforcement/monitoring/result-template.ts'
import { templateOf } from '#content/register/columns.ts'
import { KINDS } from '#content/register/kinds.ts'
import type { Template } from '#content/register/shapes.ts'
import { SAMPLE_TEMPLATE } from '#content/water/sample-template.ts'

/** Every template that data may come in by: the kinds of the register, and samples taken by hand, and monitoring results. */
export const importTemplates: readonly Template[] = [...KINDS.map(templateOf), SAMPLE_TEMPLATE, RESULT_TEMPLATE]

/** Paths of the files of the templates, one a kind. */
export const templatePaths = () =>
  importTemplates.map(template => ({ params: { kind: template.kind }, props: { template } }))
