import type { z } from 'zod'
import { EDGE_TYPES, type EdgeEntry, type OutfallEntry, type UseEntry } from './entries.ts'

type Fault = { field: string; detail: string }

/** An edge joins two kinds that its type may join, in the direction of the flow, and never a thing with itself. */
export function checkEdge({ upstream, downstream, type }: z.infer<typeof EdgeEntry>): Fault[] {
  if (upstream === downstream) return [{ field: 'downstream', detail: 'a step from a thing to itself' }]
  const [from, to] = [upstream.split(':')[0], downstream.split(':')[0]]
  const pairs: readonly (readonly [string, string])[] = EDGE_TYPES[type]
  if (pairs.some(([a, b]) => a === from && b === to)) return []
  const may = pairs.map(pair => pair.join(' to ')).join(', ')
  return [{ field: 'type', detail: `"${type}" leads from ${may}, not from ${from} to ${to}` }]
}

/** A reach does not end before it begins. */
export const checkReach = (reach: { fromKilometre: number | null; toKilometre: number | null }): Fault[] =>
  reach.fromKilometre !== null && reach.toKilometre !== null && reach.fromKilometre > reach.toKilometre
    ? [{ field: 'toKilometre', detail: `before the beginning of the reach, ${reach.fromKilometre}` }]
    : []

/** What was never done has no day on which it was. */
export const checkOutfall = ({ state, doneOn }: z.infer<typeof OutfallEntry>): Fault[] =>
  doneOn !== null && (state === 'found' || state === 'under-way')
    ? [{ field: 'doneOn', detail: `given although the state is ${state}` }]
    : []

/** An ecological flow is that of a water body. */
export const checkUse = ({ kind, body }: z.infer<typeof UseEntry>): Fault[] =>
  kind === 'ecological-flow' && body === null
    ? [{ field: 'body', detail: 'missing: an ecological flow is that of a water body' }]
    : []
