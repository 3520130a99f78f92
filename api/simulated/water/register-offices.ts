import { BODIES, type Body, SINCE } from './bodies.ts'
import { numberedNames } from './names.ts'
import { sectionsOn } from './sections.ts'

type Reach = { level: string; place: string | null; from: number | null; to: number | null }

/** The offices of every body: one for the whole of a long river, and one for each reach in the same place. */
export const officeEntries = (): Record<string, unknown>[] =>
  BODIES.flatMap(body =>
    reachesOf(body).map(({ level, place, from, to }, i) => ({
      office: `${body.body.replace('sim-', 'sim-office-')}-${i + 1}`,
      ...{ names: numberedNames('office', i + 1, body), level, body: body.body },
      ...{ fromKilometre: from, toKilometre: to, place },
      ...{ phone: i % 3 === 0 ? null : '0000-0000000', channel: null },
      ...SINCE,
    })),
  )

function reachesOf({ body, length }: Body): Reach[] {
  const sections = sectionsOn(body)
  if (length === null) return [{ level: 'prefecture', place: sections[0]?.place ?? null, from: null, to: null }]
  const reaches: Reach[] = []
  for (const { place, kilometre } of sections) {
    const last = reaches.at(-1)
    if (last?.place === place) last.to = kilometre
    else reaches.push({ level: 'county', place, from: last?.to ?? 0, to: kilometre })
  }
  const last = reaches.at(-1)
  if (last) last.to = length
  return length > 300 ? [{ level: 'region', place: null, from: 0, to: length }, ...reaches] : reaches
}
