import type { Sha256 } from '#content/enforcement/draw.ts'
import type { Draw, DrawInput, DrawVerification } from '#content/enforcement/draw-shapes.ts'
import { verifyDraw } from '#content/enforcement/verify-draw.ts'

/** A draw as its page judges it: `input` and `check` are null until the seed is revealed. */
export type DrawView = {
  draw: Draw
  input: DrawInput | null
  check: DrawVerification | null
  state: DrawVerification['verdict'] | 'waiting'
  /** How many commitments came in, where it was more than one. */
  changed: number | null
  /** Whether the commitment came in before the seed; null until there is a seed. */
  witnessed: boolean | null
}

export function drawView(draw: Draw, sha256: Sha256): DrawView {
  const input = drawInput(draw)
  const check = input && verifyDraw(input, sha256)
  return {
    ...{ draw, input, check, state: check?.verdict ?? 'waiting' },
    changed: draw.commitments > 1 ? draw.commitments : null,
    witnessed: draw.revealedBy === null ? null : draw.committedBy < draw.revealedBy,
  }
}

/** What has a draw recomputed, as its office published it; null until the seed is revealed. */
function drawInput(draw: Draw): DrawInput | null {
  const { method, quota, pool, inspectorQuota, inspectors, seed, commitment, result, inspectorResult } = draw
  if (seed === null) return null
  const drawn = { method, seed, commitment, quota, result, pool }
  if (inspectorQuota === null) return { ...drawn, inspectorQuota, inspectors }
  return { ...drawn, inspectorQuota, inspectors, inspectorResult }
}

/** By the newest day on which anything of a draw was published; of the same day, by id. */
export const byNewest = ({ draw: a }: Pick<DrawView, 'draw'>, { draw: b }: Pick<DrawView, 'draw'>): number =>
  (b.revealedOn ?? b.committedOn).localeCompare(a.revealedOn ?? a.committedOn) || a.draw.localeCompare(b.draw)
