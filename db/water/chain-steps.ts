import { z } from 'zod'
import { ChainStep } from '#content/water/answers.ts'
import { EDGE_NAMES } from '#content/water/entries.ts'
import { byMember } from '../register/filters.ts'
import { type Filter, registerList } from '../register/list.ts'

const node = z.string().max(100).optional().describe('Only steps from or to this, kind:id, e.g. outfall:PW001')

const touching: Filter<typeof node> = {
  input: node,
  sql: () => `:node in (e.body ->> '$.upstream', e.body ->> '$.downstream')`,
}

/**
 * Every surveyed step of the chain from facilities to sections and sources, with document, day and office of its survey;
 * also those that have ended (`to`). Throws Refusal `invalid` (cursor, asOf).
 */
export const chainSteps = registerList({
  list: 'chainSteps',
  kind: 'edge',
  title: 'Surveyed steps of the chain',
  output: ChainStep,
  page: 'ChainStepPage',
  filters: { node: touching, type: byMember('type', EDGE_NAMES, 'Only steps of this type') },
})
