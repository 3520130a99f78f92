/** A fact of a station that is in force; no area, no coordinates are null. */
export type Fact = {
  fact: number
  station: number
  name: string
  area: string | null
  place: number | null
  longitude: number | null
  latitude: number | null
}

/** That an import said a fact, and of which hours. */
export type Said = { import: number; fact: number; first: number; last: number }

type Known = Omit<Fact, 'fact' | 'station'> & { firstHour: number; lastHour: number }

/**
 * A station as a row of imports leaves it, by the rule of record-stations.ts: of each import the newest fact is its word,
 * and the word of the newest hour counts. Null when nobody said anything.
 */
export function restate(code: string, facts: readonly Fact[], said: ReadonlyMap<number, Said[]>): Known | null {
  const byFact = new Map(facts.map(fact => [fact.fact, fact]))
  const all = facts.flatMap(({ fact }) => said.get(fact) ?? [])
  let known: Known | null = null
  for (const [, together] of [...Map.groupBy(all, one => one.import)].toSorted(([a], [b]) => a - b)) {
    const word = together.reduce((a, b) => (b.last >= a.last ? b : a))
    const [firstHour, lastHour] = [Math.min(...together.map(({ first }) => first)), word.last]
    const fact = byFact.get(word.fact) as Fact
    const held: Known = known ?? { ...nothing(byFact.get(together[0]?.fact ?? 0) as Fact), firstHour, lastHour }
    const counts = lastHour >= held.lastHour || (held.area === null && fact.area !== null)
    known = {
      ...(counts ? told(code, fact, held) : held),
      firstHour: Math.min(held.firstHour, firstHour),
      lastHour: Math.max(held.lastHour, lastHour),
    }
  }
  return known
}

const nothing = ({ name, area, place }: Fact) => ({ name, area, place, longitude: null, latitude: null })

/** What a fact does not say (no area, the code for a name, no coordinates) changes nothing. */
const told = (code: string, fact: Fact, held: Known): Known => ({
  ...held,
  name: fact.name === code ? held.name : fact.name,
  area: fact.area ?? held.area,
  place: fact.area === null ? held.place : fact.place,
  longitude: fact.longitude ?? held.longitude,
  latitude: fact.latitude ?? held.latitude,
})
