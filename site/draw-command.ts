import type { DrawInput } from '#content/enforcement/draw-shapes.ts'

export const VERIFY = '/v1/enforcement/draws/verify'

/** Most facilities of a pool that a page names and a command holds; a shell takes no argument of 128 KiB. */
export const MOST_NAMED = 200

/** The command that has a draw recomputed. Beyond `MOST_NAMED` facilities it fetches the draw and passes it on. */
export function drawCommand(origin: string, draw: string, input: DrawInput): string {
  const post = `curl -X POST '${origin}${VERIFY}' -H 'content-type: application/json'`
  if (input.pool.length <= MOST_NAMED) return `${post} --data '${JSON.stringify(input)}'`
  const fields = Object.keys(input).join(', ')
  const get = `curl '${origin}/v1/enforcement/draws.json?draw=${encodeURIComponent(draw)}'`
  return `${get} | jq '.items[0] | {${fields}}' | ${post} --data @-`
}
