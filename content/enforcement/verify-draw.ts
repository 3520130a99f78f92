import { canonicalMembers, commitmentText, type Drawn, drawFrom, type Sha256, takenOf } from './draw.ts'
import type { DrawInput, DrawVerification } from './draw-shapes.ts'

const MOST_WORKING = 100

/**
 * Recomputes a draw from what its office published: the commitment from method, quotas, pool, inspectors and seed, and who
 * is drawn. Method and canonical text are in draw.ts. The verdict is `differs` when the commitment or a given result does;
 * a result that was left out (null) is not judged. Lists are sets: neither order nor repetition matters.
 *
 * What that proves: nothing was changed after the commitment was published. It cannot prove that the office did not try many
 * seeds before; only a seed that it could not choose would, such as one made of a public lottery of a later day.
 */
export function verifyDraw(input: DrawInput, sha256: Sha256): DrawVerification {
  const { method, quota, pool, seed, inspectorQuota, inspectors } = input
  const computed = sha256(commitmentText(input, seed))
  const order = drawFrom(pool, quota, seed, sha256)
  const result = compared(order, input.result)
  const people =
    inspectorQuota === null ? null : compared(drawFrom(inspectors, inspectorQuota, seed, sha256), input.inspectorResult)
  const agrees = computed === input.commitment
  const same = agrees && result.agrees !== false && people?.agrees !== false
  return {
    method,
    commitment: { given: input.commitment, computed, agrees },
    result,
    missing: without(result.computed, result.given ?? result.computed),
    surplus: without(result.given ?? [], result.computed),
    inspectors: people,
    verdict: same ? 'agrees' : 'differs',
    working: order.slice(0, MOST_WORKING),
  }
}

function compared(order: readonly Drawn[], given: readonly string[] | undefined): DrawVerification['result'] {
  const computed = takenOf(order)
  if (given === undefined) return { given: null, computed, agrees: null }
  const published = canonicalMembers(given)
  const agrees = published.length === computed.length && without(published, computed).length === 0
  return { given: published, computed, agrees }
}

function without(members: readonly string[], others: readonly string[]): string[] {
  const taken = new Set(others)
  return members.filter(member => !taken.has(member))
}
