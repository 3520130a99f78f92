export const DRAW_METHODS = ['qingtian-draw-1'] as const
export type DrawMethod = (typeof DRAW_METHODS)[number]

/** Most facilities, and most inspectors, of one draw. */
export const MOST_DRAWN_FROM = 10_000

/** What is fixed before a draw. Without inspectors their quota is null. */
export type DrawTerms = {
  method: DrawMethod
  quota: number
  pool: readonly string[]
  inspectorQuota: number | null
  inspectors: readonly string[]
}

/** SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hexadecimal digits. */
export type Sha256 = (text: string) => string

/** One member with its hash, in the order of the draw. */
export type Drawn = { member: string; hash: string; drawn: boolean }

/** Members in Unicode NFC, each once, by code point (the order of `LC_ALL=C sort -u`). */
export const canonicalMembers = (members: readonly string[]): string[] =>
  [...new Set(members.map(member => member.normalize('NFC')))].sort(byCodePoint)

/** UTF-16 units sort otherwise than UTF-8 bytes beyond U+FFFF. */
function byCodePoint(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1)
}

/**
 * The text that a commitment is the SHA-256 of, by method `qingtian-draw-1`. Lines in UTF-8, each ended by LF, the last too:
 *
 *     qingtian-draw-1
 *     <quota, decimal>
 *     <member of the pool>          one a line: NFC, each once, by code point
 *     <empty line>                  this and the next two only where inspectors are drawn
 *     <quota of inspectors, decimal>
 *     <code of an inspector>        one a line, as the pool
 *     <seed: 64 lower-case hexadecimal digits>
 *
 * By hand, with the pool in a file: `(echo qingtian-draw-1; echo 3; LC_ALL=C sort -u pool.txt; echo $seed) | sha256sum`.
 * Members hold no line break and are not empty. The seed stays secret until the draw, so that the commitment tells nothing.
 */
export function commitmentText({ method, quota, pool, inspectorQuota, inspectors }: DrawTerms, seed: string): string {
  const people = inspectors.length === 0 ? [] : ['', String(inspectorQuota), ...canonicalMembers(inspectors)]
  return [method, String(quota), ...canonicalMembers(pool), ...people, seed].map(line => `${line}\n`).join('')
}

/**
 * The draw by method `qingtian-draw-1`: every member by its hash, the first `quota` of them drawn. The hash of a member is
 * the SHA-256 of the seed (its 64 digits as text), one LF, and the member (UTF-8, NFC), with no LF after it; members stand
 * by their hashes as text, and should two ever be equal, by code point. Inspectors are drawn the same way from their codes.
 * By hand: `LC_ALL=C sort -u pool.txt | while read m; do echo "$(printf '%s\n%s' $seed $m | sha256sum) $m"; done | sort`.
 */
export const drawFrom = (members: readonly string[], quota: number, seed: string, sha256: Sha256): Drawn[] =>
  canonicalMembers(members)
    .map(member => ({ member, hash: sha256(`${seed}\n${member}`) }))
    .sort((a, b) => (a.hash === b.hash ? byCodePoint(a.member, b.member) : a.hash < b.hash ? -1 : 1))
    .map((row, place) => ({ ...row, drawn: place < quota }))

/** The members that a draw takes, in the order of the draw. */
export const takenOf = (order: readonly Drawn[]): string[] =>
  order.filter(({ drawn }) => drawn).map(({ member }) => member)
