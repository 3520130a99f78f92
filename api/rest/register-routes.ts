import { templates } from '#db/register/templates.ts'
import { versions } from '#db/register/versions.ts'
import { type Route, TABLE } from './route.ts'

export const REGISTER_ROUTES = {
  templates: {
    method: 'get',
    path: '/v1/register/templates',
    ask: templates,
    description: 'The templates by which entries of the register come in, column by column.',
    formats: ['json', 'ndjson'],
    example: { kind: 'outfall' },
  },
  versions: {
    method: 'get',
    path: '/v1/register/versions',
    ask: versions,
    description: 'Every version of one entry of the register: from when it holds, who said so, what changed.',
    formats: TABLE,
    example: { kind: 'section', id: 'sim-a1' },
  },
} as const satisfies Record<string, Route>
