import type { Template } from '#content/register/shapes.ts'
import { templatePaths } from '../../../import-templates.ts'
import { templateCsv } from '../../../template-file.ts'

export const getStaticPaths = templatePaths

export const GET = ({ props }: { props: { template: Template } }) => new Response(templateCsv(props.template))
