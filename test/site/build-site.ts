import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fillSimulated } from '#api/simulated/fill.ts'
import { withdrawnReports } from '#db/docket/withdrawn-reports.ts'
import { tombstones } from '#db/enforcement/tombstones.ts'
import { migrateStore, openStore } from '#db/open.ts'
import { contextOf } from '#db/trail/generation.ts'

/** A site as it was built, in a folder of its own. */
export type BuiltSite = {
  root: string
  generation: number
  /** Paths of what was withdrawn: their pages say that they are gone, which no file can. */
  withdrawn: string[]
  pages: { path: string; html: string }[]
  remove: () => void
}

/** Fills a simulated region and builds the site of it. */
export async function buildSite(): Promise<BuiltSite> {
  const data = mkdtempSync(join(tmpdir(), 'qingtian-site-'))
  const store = await openStore(`file:${join(data, 'public.db')}`)
  await migrateStore(store)
  const generation = (await fillSimulated(store, Date.now())) ?? 0
  const ctx = await contextOf(store, Date.now())
  const withdrawn = [
    ...(await tombstones(ctx, { limit: 1000 })).items.map(item => `case/${item.case}`),
    ...(await withdrawnReports(ctx, {})).items.map(item => `docket/${item.number}`),
  ]
  store.close()
  const root = join(data, 'built', 'client')
  build(data)
  const pages = globSync('**/*.html', { cwd: root }).map(path => ({
    path,
    html: readFileSync(join(root, path), 'utf8'),
  }))
  return { root, generation, withdrawn, pages, remove: () => rmSync(data, { recursive: true, force: true }) }
}

function build(data: string): void {
  const { DATABASE_URL: _, ...env } = process.env
  const args = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', join(data, 'built')]
  const about = { env: { ...env, QINGTIAN_DATA: data, ASTRO_TELEMETRY_DISABLED: '1' }, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, args, about)
  if (status !== 0) throw new Error(`Cannot build the site:\n${stdout}${stderr}`)
}
