import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { runBackUpReports } from '#api/command/back-up-reports.ts'
import { runDeskKey } from '#api/command/desk-key.ts'
import { taking } from '#test/portal/report-flow.ts'
import { staffed } from '#test/portal/staffed.ts'
import { type Portal, startPortal } from '#test/portal/start.ts'
import { canaryAt } from './canary.ts'
import { formsOf } from './forms.ts'
import { inAnswers, none } from './in-answers.ts'
import { atLeast, exactly, type Line } from './line.ts'
import { publicAnswers } from './public-answers.ts'
import { joined, type Searched, searchBelow, searchTexts } from './search.ts'
import { sendCanaries } from './send-canaries.ts'
import type { Sent } from './send-canary.ts'
import type { Sieve } from './sieve.ts'
import { sievesFor } from './sieves-for.ts'
import { staffAnswers } from './staff-answers.ts'

const STAFF_ACTS = fileURLToPath(new URL('./staff-acts.ts', import.meta.url))

/** A portal with temporary and home folders of its own. */
class Place {
  readonly since = Date.now()
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
    for (const name of ['data', 'tmp', 'home', 'out']) mkdirSync(this.at(name))
  }

  at(name: string): string {
    return join(this.#folder, name)
  }

  start(): Promise<Portal> {
    const env = { TMPDIR: this.at('tmp'), HOME: this.at('home'), QINGTIAN_RATE: '0' }
    return startPortal(this.at('data'), env)
  }

  /** Everything that the portal may have written, and what it said. */
  searched(sieve: Sieve, portals: readonly Portal[]): Searched {
    return joined(
      ...['data', 'tmp', 'home', 'out'].map(name => searchBelow(sieve, this.at(name))),
      searchBelow(sieve, process.cwd(), { since: this.since, besides: [join(process.cwd(), '.git')] }),
      searchTexts(sieve, 'output', [portals.flatMap(({ lines }) => lines).join('\n')]),
    )
  }
}

/** Where facts may stand: the database of reports, its log, the backup of it, and the sheets of offices. */
const MAY_HOLD = /\/reports\.db(-wal)?$|\/out\/sheets\.json$/

/** So many reports, each with what nobody may find: nothing of it is found anywhere, at any time of their life. */
export async function canaries(folder: string, count: number): Promise<Line[]> {
  const place = new Place(folder)
  await runDeskKey([], place.at('data'), () => {})
  const codes = await staffed(place.at('data'))
  const first = await place.start()
  await taking(first.url)
  const sent = await sendCanaries(first.url, count)
  const sieves = sievesFor(sent)
  const running = place.searched(sieves.secrets, [first])
  await first.stop()
  const acts = staffActs(place)
  const second = await place.start()
  await taking(second.url)
  const backedUp = await runBackUpReports([join(place.at('out'), 'backup')], place.at('data'), () => {})
  const [answers, seen] = [await publicAnswers(second), await staffAnswers(second, codes, numbersIn(sent))]
  const portals = [first, second]
  const later = place.searched(sieves.secrets, portals)
  const facts = place.searched(sieves.facts, portals)
  await second.stop()
  const sheets = [readFileSync(join(place.at('out'), 'sheets.json'), 'utf8'), ...seen.sheets]
  return [
    exactly('reports acknowledged', sent.filter(({ code }) => code !== '').length, count),
    ...planted(place, sieves.secrets),
    none('who reports, the way it came, and codes: data, logs, temporary files, output, while running', running),
    none('the same after staff acted, a batch was published and both databases were backed up', later),
    none('the same after the end', place.searched(sieves.secrets, portals)),
    ...inAnswers(sieves, { sent, answers, sheets, pages: seen.pages }),
    atLeast('texts of reports found in the database of reports, its log and its backup', held(facts), count),
    none('texts of reports anywhere else', {
      ...facts,
      found: facts.found.filter(({ place: at }) => !MAY_HOLD.test(at)),
    }),
    exactly('a backup that was made while the portal ran', backedUp, 0, 'the exit code'),
    atLeast('sheets of transfers that were made', acts.sheets, count),
    atLeast('reports carried into the public database', acts.changed, Math.floor(count / 3)),
  ]
}

const numbersIn = (sent: readonly Sent[]): string[] =>
  sent.flatMap(({ answers }) => /QT\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(answers.join())?.[0] ?? [])

const held = ({ found }: Searched): number =>
  new Set(found.filter(({ place }) => MAY_HOLD.test(place)).map(({ secret }) => secret)).size

/** Plants one secret in every form, plain and packed, and has it found: the search can fail. */
function planted(place: Place, sieve: Sieve): Line[] {
  const forms = formsOf(canaryAt(0).identity.name)
  const packs = [(bytes: Buffer) => bytes, gzipSync, brotliCompressSync]
  const files = forms.flatMap(({ bytes }) =>
    packs.map(pack => pack(Buffer.concat([Buffer.from('.'), bytes, Buffer.from('.')]))),
  )
  const found = files.filter((bytes, i) => {
    const folder = join(place.at('tmp'), `planted-${i}`)
    mkdirSync(folder)
    writeFileSync(join(folder, 'file'), bytes)
    return searchBelow(sieve, folder).found.length > 0
  })
  for (const i of files.keys()) rmSync(join(place.at('tmp'), `planted-${i}`), { recursive: true })
  return [exactly('secrets planted to try the search that were found', found.length, files.length)]
}

function staffActs(place: Place): { sheets: number; changed: number } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [STAFF_ACTS, place.at('data'), place.at('out')], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the acts of staff ended with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}
