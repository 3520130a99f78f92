import { readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { renderingOf, siteEnvironment } from '#api/command/publish-site.ts'
import { Renderer } from '#api/pages/renderer.ts'
import { scriptOf } from '#test/script-of.ts'
import { CASES, noise } from './enforcement-fill.ts'
import { type Line, ratio, run } from './measure.ts'

/** Cases, and as many facilities, each in four languages: 12,000 pages beside those of the other subjects. */
const BUILT = 1500
const ON_DEMAND = 200

/** Builds the site of all enforcement, and has pages made that the build does not hold. */
export async function enforcementSite(data: string, databaseUrl: string): Promise<Line[]> {
  const about = { data, databaseUrl, url: 'http://127.0.0.1:8080', built: BUILT, reports: null }
  const { seconds, peak } = await run([...scriptOf('publish')], siteEnvironment(about))
  const root = realpathSync(join(data, 'site', 'current'))
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.html')).length
  return [
    ratio(
      `pages a second, building ${pages} pages with ${BUILT} cases and ${BUILT} facilities`,
      pages / seconds,
      { atLeast: 100 },
      `${seconds.toFixed(1)} s in all`,
    ),
    ...(peak === null ? [] : [ratio('… peak memory, MB', peak, { atMost: 1500 })]),
    ...(await onDemand(root, siteEnvironment(about))),
  ]
}

/** Different pages one after the other, each made for the first time; the first of all begins the thread. */
async function onDemand(root: string, env: Readonly<Record<string, string>>): Promise<Line[]> {
  const renderer = new Renderer(env)
  const timed = async (path: string) => {
    const start = performance.now()
    const { status } = await renderer.render(renderingOf(root), 1, `http://127.0.0.1:8080/on-demand${path}`)
    if (status !== 200 && status !== 410) throw new Error(`${path} answered ${status}`)
    return performance.now() - start
  }
  const each = async (path: (i: number) => string) => {
    const taken: number[] = []
    for (let i = 0; i < ON_DEMAND; i++) taken.push(await timed(path(i)))
    return taken.toSorted((a, b) => a - b)
  }
  const line = (what: string, taken: readonly number[], atMost: number) =>
    ratio(
      `${what} made when it is asked for, p99 in ms`,
      taken[Math.ceil(taken.length * 0.99) - 1] as number,
      { atMost },
      `p50 ${taken[taken.length >> 1]?.toFixed(1)} ms`,
    )
  const first = await timed('/zh/enforcement/?q=%E5%BA%9F%E6%B0%B4')
  const lines = [
    ratio('first page of a generation that is made when it is asked for, ms', first, { atMost: 5000 }),
    line('page of a case', await each(i => `/zh/case/sim-bench-c${noise(i) % CASES}/`), 100),
    line('page of a facility', await each(i => `/zh/facility/sim-bench-f${noise(i) % 20_000}/`), 100),
    line(
      'page of a search',
      await each(i => `/zh/enforcement/?year=${2016 + (i % 10)}&q=${encodeURIComponent(`第${noise(i) % 5000}`)}`),
      100,
    ),
  ]
  await renderer.close()
  return lines
}
