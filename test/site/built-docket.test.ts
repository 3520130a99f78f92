import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXAMPLE_NUMBER } from '#api/simulated/report/simulated-docket.ts'
import { LANGUAGES } from '#content/place/shapes.ts'
import { speech } from '#site/words.ts'
import { type BuiltSite, buildSite } from './build-site.ts'

let site: BuiltSite
beforeAll(async () => {
  site = await buildSite()
})
afterAll(() => site.remove())
const read = (path: string) => readFileSync(join(site.root, path), 'utf8')

describe.each(LANGUAGES)('the docket in %s', lang => {
  const { w } = speech(lang)
  const d = w.report.docket

  test.each(['docket/', 'docket/overdue/', 'docket/performance/', 'docket/rewards/', `docket/${EXAMPLE_NUMBER}/`])(
    '%s is marked and leads to all pages about reports',
    path => {
      const html = read(`${lang}/${path}index.html`)
      expect(html).toContain(w.banner.simulated)
      expect(html).not.toContain('data-stale-after')
      for (const to of ['', 'overdue/', 'performance/', 'rewards/', 'supervisors/', 'channels/'])
        expect([to, html.includes(`href="/${lang}/docket/${to}"`)]).toEqual([to, true])
    },
  )

  test('is followed as a feed, as its reports are', () => {
    expect(read(`${lang}/docket/index.html`)).toContain('type="application/atom+xml" href="/v1/reports.atom"')
    const one = read(`${lang}/docket/${EXAMPLE_NUMBER}/index.html`)
    expect(one).toContain(`type="application/feed+json" href="/v1/reports/${EXAMPLE_NUMBER}.jsonfeed"`)
  })

  test('has no supervisor that nobody appointed, and no line that has stopped but to say so', () => {
    expect(read(`${lang}/docket/supervisors/index.html`)).toContain(d.supervisors.none)
    const html = read(`${lang}/docket/channels/index.html`)
    expect(html).toContain('12345')
    expect(html.split('12369')).toHaveLength(2)
    expect(html).not.toMatch(/tel:12369/)
  })
})

test('the overdue list has the longest overdue first, each with its duty, its office and the article', () => {
  const html = read('zh/docket/overdue/index.html')
  const days = [...html.matchAll(/<strong class="sum late">逾期 (\d+) 天/g)].map(match => Number(match[1]))
  expect(days.length).toBeGreaterThan(10)
  expect(days).toEqual(days.toSorted((a, b) => b - a))
  expect(html.match(/信访工作条例<\/bdi> 第\d+条/g)).toHaveLength(days.length)
})

test('a report says what it led to, and its case, its facility and its place lead to it', () => {
  const [link] = read('zh/case/sim-case-a2-1/index.html').match(/\/zh\/docket\/QT[^/]+\//) ?? []
  const html = read(`${link}index.html`)
  expect(html).toContain('href="/zh/case/sim-case-a2-1/"')
  expect(html).toContain('href="/zh/facility/sim-facility-a2/"')
  expect(read('zh/facility/sim-facility-a2/index.html')).toContain(`href="${link}"`)
  const place = read('zh/place/kashgar/index.html')
  expect(place).toContain('href="/zh/docket/?place=kashgar"')
  expect(place).toMatch(/\/zh\/docket\/QT/)
  expect(read('zh/place/altay/index.html')).toContain(speech('zh').w.report.docket.of.none)
})

test('withdrawn reports are told by number and reason, and have no page in the build', () => {
  const gone = site.withdrawn.find(path => path.startsWith('docket/')) as string
  expect(read('zh/withdrawn/index.html')).toContain(`href="/zh/${gone}/"`)
  expect(existsSync(join(site.root, 'zh', gone))).toBe(false)
  const leading = site.pages.filter(({ html }) => html.includes(`href="/zh/${gone}/"`))
  expect(leading.map(({ path }) => path)).toEqual(['zh/withdrawn/index.html'])
})
