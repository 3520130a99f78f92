import { ENFORCEMENT_KINDS } from '../enforcement/kinds.ts'
import { WATER_KINDS } from '../water/kinds.ts'
import type { Kind } from './kind.ts'

/** Every kind that the register keeps, of all subjects. */
export const KINDS: readonly Kind[] = [...ENFORCEMENT_KINDS, ...WATER_KINDS]

const byName = new Map(KINDS.map(kind => [kind.kind, kind]))

/** The kind with a name, or null. */
export const kindNamed = (name: string): Kind | null => byName.get(name) ?? null
