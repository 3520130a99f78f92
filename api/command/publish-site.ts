import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { isStale } from '#content/air/stale.ts'
import { dayOfMinute, hourAt } from '#content/time.ts'
import { newestHour } from '#db/air/newest-hour.ts'
import type { Store } from '#db/open.ts'
import { contextOf } from '#db/trail/generation.ts'
import { imports } from '#db/trail/imports.ts'

const ROOT = resolve(import.meta.dirname, '..', '..')
/** Astro moves files within its output, so it builds beside its own working files; the data may be another filesystem. */
const WORKSHOP = join(ROOT, 'node_modules', '.cache', 'qingtian')
const ASTRO = join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs')

/** From what a site is built, and where it goes: `<data>/site/current` names the newest build. */
export type Publishing = {
  store: Store
  data: string
  url: string
  databaseUrl: string
  built: number
  reports: string | null
}
export type Options = { background?: boolean; signal?: AbortSignal; pages?: (built: number) => void }
export type Published = { folder: string; generation: number; built: boolean }

export const currentSite = (data: string): string => join(data, 'site', 'current')

/**
 * Builds the site from the generation in force into a new folder and swaps it in; does nothing when it is up to date. Pages
 * tell what is due, so each day has its own.
 */
export async function publishSite(about: Publishing, options: Options = {}): Promise<Published> {
  const wanted = await wantedBuild(about)
  const site = join(about.data, 'site')
  const folder = join(site, wanted.name)
  if ((await publishedName(about.data)) === wanted.name) return { folder, generation: wanted.generation, built: false }
  await mkdir(site, { recursive: true })
  await sweep(site)
  const made = join(WORKSHOP, `site-${process.pid}`)
  const building = join(site, `.building-${process.pid}`)
  try {
    await build(about, made, options)
    await move(made, building)
    for (const [part, to] of Object.entries(partsOf(folder))) {
      await rm(to, { recursive: true, force: true })
      await rename(join(building, part), to)
    }
  } finally {
    for (const left of [made, building]) await rm(left, { recursive: true, force: true })
  }
  await writeFile(`${folder}.json`, `${JSON.stringify(wanted, null, 2)}\n`)
  await swap(site, wanted.name)
  await prune(site, wanted.name)
  return { folder, generation: wanted.generation, built: true }
}

/** The files that anyone may read, and beside them the code that renders the other pages. */
const partsOf = (folder: string) => ({ server: renderingOf(folder), client: folder })

/** Where the code lies that renders the pages of a build that are made when they are asked for. */
export const renderingOf = (folder: string): string => `${folder}.server`

/** The name of the build in force, null when there is none. */
export const publishedName = (data: string): Promise<string | null> =>
  realpath(currentSite(data)).then(basename, () => null)

type Wanted = { name: string; generation: number; sources: string; newestImport: string }

/** A build is named by its generation and by all that it is made from: data, sources, address, and whether it is stale. */
async function wantedBuild({ store, url, databaseUrl, built, reports }: Publishing): Promise<Wanted> {
  const ctx = await contextOf(store, 0)
  const newestImport = (await imports(ctx, { limit: 1 })).items[0]?.sha256 ?? ''
  const sources = await hashOfSources()
  const stale = isStale(await newestHour(store.client), hourAt(Date.now()))
  const today = dayOfMinute(Math.floor(Date.now() / 60_000))
  const key = createHash('sha256')
    .update(JSON.stringify([sources, newestImport, url, databaseUrl, built, reports !== null, stale, today]))
    .digest('hex')
  return { name: `${ctx.generation}-${key.slice(0, 12)}`, generation: ctx.generation, sources, newestImport }
}

const SOURCES = ['site', 'content', 'db', 'api/openapi.json', 'astro.config.mjs', 'package-lock.json']

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    const entries = await readdir(join(ROOT, source), { recursive: true, withFileTypes: true }).catch(() => null)
    const files = entries?.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
    for (const file of (files ?? [join(ROOT, source)]).sort())
      hash.update(`${file.slice(ROOT.length)}\n`).update(await readFile(file).catch(() => ''))
  }
  return hash.digest('hex')
}

const NICE = 10

/** What a site is told of the data that it shows. */
export const siteEnvironment = ({
  data,
  url,
  databaseUrl,
  built,
  reports,
}: Omit<Publishing, 'store'>): Record<string, string> => ({
  QINGTIAN_DATA: data,
  QINGTIAN_URL: url,
  DATABASE_URL: databaseUrl,
  QINGTIAN_BUILT: String(built),
  QINGTIAN_REPORTS: reports ?? '',
})

function build(about: Publishing, outDir: string, options: Options): Promise<void> {
  const env = { ...process.env, ...siteEnvironment(about), ASTRO_TELEMETRY_DISABLED: '1' }
  const child = spawn(process.execPath, ['--max-semi-space-size=64', ASTRO, 'build', '--outDir', outDir], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.signal ? { signal: options.signal } : {}),
  })
  if (options.background && child.pid !== undefined) setPriority(child.pid, NICE)
  let said = ''
  let built = 0
  const hear = (chunk: Buffer) => {
    const text = chunk.toString('utf8')
    said = (said + text).slice(-4000)
    const more = text.split('index.html').length - 1
    built += more
    if (more > 0) options.pages?.(built)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', code => (code === 0 ? done() : fail(new Error(`Cannot build the site (${code}):\n${said}`))))
  })
}

/** Moves a folder, file by file where it goes to another filesystem. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    await cp(from, to, { recursive: true })
  }
}

/** Removes what builds left that died halfway. */
async function sweep(site: string): Promise<void> {
  for (const name of await readdir(site)) {
    const pid = Number(/^\.(?:building|current)-(\d+)$/.exec(name)?.[1] ?? process.pid)
    if (pid !== process.pid && !isAlive(pid)) await rm(join(site, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function swap(site: string, name: string): Promise<void> {
  const next = join(site, `.current-${process.pid}`)
  await rm(next, { force: true })
  await symlink(name, next)
  await rename(next, join(site, 'current'))
}

/** Keeps this build and the one before it, whose pages somebody may be reading. */
async function prune(site: string, current: string): Promise<void> {
  const entries = await readdir(site, { withFileTypes: true })
  const builds = entries.filter(entry => entry.isDirectory() && /^\d+-[0-9a-f]{12}$/.test(entry.name))
  const older = builds
    .map(entry => entry.name)
    .filter(name => name !== current)
    .sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10))
  for (const name of older.slice(1)) {
    for (const left of [name, `${name}.json`]) await rm(join(site, left), { recursive: true, force: true })
    await rm(renderingOf(join(site, name)), { recursive: true, force: true })
  }
}
