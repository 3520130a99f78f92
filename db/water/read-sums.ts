import type { Client, Transaction } from '@libsql/client'
import { WATER_INDICATORS } from '#content/water/indicators.ts'
import type { Cell } from '#content/water/push.ts'
import type { Method } from '#content/water/shapes.ts'
import { addSample, emptySums, type Sums } from '#content/water/sums.ts'
import { CELLS, monthOf, samplesOf } from './wide.ts'

/** What a month of one site and method holds: how many samples, and the exact sums of their indicators. */
export type SiteMonth = { site: number; month: string; method: Method; samples: number; sums: Sums }

/** Sites whose samples are read at a time. */
const SITES = 100

const readOf = (past: boolean) =>
  `select json_group_array(json_array(site, at, method, ${CELLS.join(', ')})) as items from ${samplesOf(
    'site in (select value from json_each(:sites)) and at between :from and :end',
    past,
  )}`

/** Sums by site, month and method of the samples of sites between two minutes, as stored now or known at an import. */
export async function readSums(
  reader: Client | Transaction,
  sites: readonly number[],
  [from, end]: readonly [number, number],
  known: number | null,
): Promise<SiteMonth[]> {
  const found = new Map<string, SiteMonth>()
  for (let at = 0; at < sites.length; at += SITES) {
    const chunk = JSON.stringify(sites.slice(at, at + SITES))
    const args = { sites: chunk, from, end, ...(known === null ? {} : { known }) }
    const { rows } = await reader.execute({ sql: readOf(known !== null), args })
    for (const row of JSON.parse(String(rows[0]?.['items'])) as [number, number, Method, ...Cell[]][]) add(found, row)
  }
  return [...found.values()]
}

function add(found: Map<string, SiteMonth>, [site, at, method, ...cells]: [number, number, Method, ...Cell[]]): void {
  const month = monthOf(at)
  const key = `${site}/${month}/${method}`
  let held = found.get(key)
  if (!held) {
    held = { site, month, method, samples: 0, sums: emptySums() }
    found.set(key, held)
  }
  held.samples++
  addSample(held.sums, cells.slice(0, WATER_INDICATORS.length))
}
