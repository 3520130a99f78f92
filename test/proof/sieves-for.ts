import { canaryAt, factsOf, secretsOf } from './canary.ts'
import type { Sent } from './send-canary.ts'
import { Sieve } from './sieve.ts'

/** What is looked for: who reports and by which way, the codes; what only the reports may hold; and persons named in a text. */
export function sievesFor(sent: readonly Sent[]) {
  const all = sent.map((_, i) => canaryAt(i))
  const codes = sent.flatMap(({ code }) => [code, code.replaceAll('-', '')])
  return {
    secrets: new Sieve([...all.flatMap(secretsOf), ...codes]),
    who: new Sieve(all.flatMap(secretsOf)),
    network: new Sieve(all.flatMap(({ network, localAddress }) => [...Object.values(network), localAddress])),
    facts: new Sieve(all.flatMap(canary => [...factsOf(canary), ...canary.named])),
    named: new Sieve(all.flatMap(({ named }) => named)),
  }
}

export type Sieves = ReturnType<typeof sievesFor>
