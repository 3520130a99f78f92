import { GraphQLError } from 'graphql'
import { Refusal } from '#content/refusal.ts'
import { failureOf } from '../refused.ts'

/** Gives every GraphQL error the code that REST would give; only a refusal and the language itself speak. */
export function maskError(error: unknown, report: (error: unknown) => void): Error {
  const cause = error instanceof GraphQLError ? error.originalError : error
  if (error instanceof GraphQLError && (cause === undefined || cause === null || cause instanceof GraphQLError))
    return coded(error, error.message, (error.extensions['code'] as string | undefined) ?? 'invalid', error.extensions)
  const { code, detail, faults } = failureOf(cause)
  if (!(cause instanceof Refusal)) report(cause)
  return coded(error instanceof GraphQLError ? error : null, detail, code, { faults })
}

function coded(at: GraphQLError | null, message: string, code: string, extensions: object): GraphQLError {
  return new GraphQLError(message, {
    ...(at?.nodes ? { nodes: at.nodes } : {}),
    ...(at?.source ? { source: at.source } : {}),
    ...(at?.positions ? { positions: at.positions } : {}),
    ...(at?.path ? { path: at.path } : {}),
    extensions: { ...extensions, code },
  })
}
