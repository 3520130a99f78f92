import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import RelayPlugin from '@pothos/plugin-relay'
import { GraphQLError } from 'graphql'
import type { Ctx } from '#db/ask.ts'

/** Of one request: the pinned data, until when it may ask, answers that several fields share, and the last one asked. */
export type Context = {
  ctx: Ctx
  deadline: number
  shared: Map<string, Promise<string>>
  last: Promise<unknown>
}

/** Any answer of an ask: the fields are read by name, so that nothing is mapped. */
export type Item = Record<string, unknown>

export type Types = {
  Context: Context
  Scalars: {
    Decimal: { Input: number | string; Output: number | string }
    ID: { Input: string; Output: string | number }
  }
}

export const LIMITS = { complexity: 50_000, depth: 12, breadth: 500 }

/** A fresh builder for each schema; a query over a limit is refused before anything is asked. */
export const newBuilder = () =>
  new SchemaBuilder<Types>({
    plugins: [ComplexityPlugin, RelayPlugin],
    relay: { brandLoadedObjects: true, nodesQueryOptions: false },
    complexity: {
      defaultComplexity: 1,
      defaultListMultiplier: 6,
      limit: LIMITS,
      complexityError: (kind, result) => {
        const name = kind.toLowerCase() as keyof typeof LIMITS
        const detail = `Cannot answer a query of ${name} ${result[name]}: at most ${LIMITS[name]}`
        return new GraphQLError(detail, { extensions: { code: 'too-large', faults: [] } })
      },
    },
  })

export type Builder = ReturnType<typeof newBuilder>
