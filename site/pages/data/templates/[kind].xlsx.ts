import type { Template } from '#content/register/shapes.ts'
import { templatePaths } from '../../../import-templates.ts'
import { templateXlsx } from '../../../template-file.ts'

export const getStaticPaths = templatePaths

export const GET = async ({ props }: { props: { template: Template } }) =>
  new Response(new Uint8Array(await templateXlsx(props.template)))
