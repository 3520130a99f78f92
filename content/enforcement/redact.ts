import { contactSpans, type SecretKind, type Span } from './contact-spans.ts'
import { foldText } from './fold-text.ts'
import { personNames } from './person-names.ts'

const MASK = '×'

/** A secret found: `at` and `length` in UTF-16 units of the text that was given. */
export type Found = { kind: SecretKind; at: number; length: number }

/**
 * Takes natural persons out of the text of a decision before it is published (生态环境行政处罚办法 2023 art. 64; PIPL art.
 * 25): names become the family name and × (of dotted names the first character and ××), numbers, plates, homes and mail
 * ×××. Names of organisations, credit codes, numbers of permits and decisions, amounts and days stay. What is not masked
 * stays as it was written; a mask is never longer than what it hides; redact(redact(x)) is redact(x).
 *
 * It finds what has a known form. A name without a role, and a name in Arabic or Latin script, is found only when it is in
 * `persons`: a person still reads the text before it is published.
 * @param persons names known from the case, as the party of a private person; each is masked wherever it stands
 * @param keepPhones phone numbers of offices that stay, in any notation
 */
export function redact(
  text: string,
  persons: readonly string[] = [],
  keepPhones: readonly string[] = [],
): { text: string; found: Found[] } {
  const { plain, from } = foldText(text)
  const names = persons
    .map(name => foldText(name).plain.trim())
    .filter(name => name.length >= 2 && !name.includes(MASK))
  const kept = new Set(keepPhones.map(phone => foldText(phone).plain.replace(/\D/g, '')))
  let spans: Span[] = []
  for (let masked = plain; ; masked = maskedIn(plain, spans)) {
    const next = [...contactSpans(masked, kept), ...personNames(masked, names)].map(span => whole(span, from))
    const all = merged([...spans, ...next])
    if (covered(all) === covered(spans)) break
    spans = all
  }
  const found = spans.map(({ kind, at, length }) => ({
    kind,
    at: from[at]!,
    length: from[at + length]! - from[at]!,
  }))
  let end = 0
  let result = ''
  for (const { kind, at, length } of found) {
    const secret = text.slice(at, at + length)
    result += text.slice(end, at) + maskOf(secret, kind)
    end = at + length
  }
  return { text: result + text.slice(end), found }
}

const DOUBLE = /^(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|端木|夏侯|长孙|宇文|轩辕|南宫|独孤)(?=.)/u

const keptOf = (name: string, kind: SecretKind): string =>
  kind !== 'name' ? '' : name.includes('·') ? [...name][0]! : (DOUBLE.exec(name)?.[0] ?? [...name][0]!)

function maskOf(secret: string, kind: SecretKind): string {
  if (kind !== 'name') return MASK.repeat(Math.min(3, secret.length))
  const plain = foldText(secret).plain
  return keptOf(plain, kind) + MASK.repeat(plain.includes('·') ? 2 : 1)
}

const covered = (spans: readonly Span[]) => spans.reduce((sum, { length }) => sum + length, 0)

/** A plain text with its spans masked character by character, so that places stay. */
function maskedIn(plain: string, spans: readonly Span[]): string {
  let masked = ''
  for (const { kind, at, length } of spans) {
    const first = keptOf(plain.slice(at, at + length), kind)
    masked += plain.slice(masked.length, at) + first + MASK.repeat(length - first.length)
  }
  return masked + plain.slice(masked.length)
}

/** A span that ends inside a character of the original takes all of it. */
function whole({ kind, at, length }: Span, from: readonly number[]): Span {
  let start = at
  let end = at + length
  while (start > 0 && from[start - 1] === from[start]) start--
  while (end < from.length - 1 && from[end] === from[end - 1]) end++
  return { kind, at: start, length: end - start }
}

/** Spans in order and apart: where two overlap, one that covers both, of the kind of the longer. */
function merged(spans: readonly Span[]): Span[] {
  const apart: Span[] = []
  for (const span of [...spans].sort((a, b) => a.at - b.at || b.length - a.length)) {
    const last = apart.at(-1)
    if (!last || span.at >= last.at + last.length) {
      apart.push({ ...span })
      continue
    }
    const end = Math.max(last.at + last.length, span.at + span.length)
    if (span.length > last.length) last.kind = span.kind
    if (end > last.at + last.length && last.kind === 'name') last.kind = span.kind === 'name' ? 'name' : span.kind
    last.length = end - last.at
  }
  return apart
}
