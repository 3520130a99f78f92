import { createHash } from 'node:crypto'
import { byNewest, type DrawView, drawView } from './draw-view.ts'
import { once } from './gather.ts'
import { draws } from './gather-enforcement.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/** Every draw, recomputed once a build, the newest first. */
export const drawBoard: () => Promise<DrawView[]> = once(async () =>
  (await draws()).map(draw => drawView(draw, sha256)).toSorted(byNewest),
)
