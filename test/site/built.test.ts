import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXAMPLE_NUMBER } from '#api/simulated/report/simulated-docket.ts'
import { LANGUAGES } from '#content/place/shapes.ts'
import { COUNTED } from '#content/water/indicators.ts'
import { importTemplates } from '#site/import-templates.ts'
import { speech } from '#site/words.ts'
import { type BuiltSite, buildSite } from './build-site.ts'

let site: BuiltSite
let pages: BuiltSite['pages']
let root: string
beforeAll(async () => {
  site = await buildSite()
  ;({ pages, root } = site)
})
afterAll(() => site.remove())

const faults = (find: (html: string) => unknown) => pages.filter(({ html }) => find(html)).map(({ path }) => path)
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const idsIn = (html: string) => [...html.matchAll(/\sid="([^"]+)"/g)].map(match => match[1] as string)
const byServer = (href: string) =>
  href.startsWith('/v1/') ||
  href === '/openapi.json' ||
  /^\/(zh|ug|kk|en)\/report\//.test(href) ||
  site.withdrawn.some(path => href.endsWith(`/${path}/`))

function leads(href: string, html: string): boolean {
  if (href.startsWith('#')) return idsIn(html).includes(href.slice(1))
  const target = decodeURIComponent(href.replace(/[?#].*$/, ''))
  return existsSync(join(root, target.endsWith('/') ? `${target}index.html` : target))
}

function deadLinks({ path, html }: { path: string; html: string }): string[] {
  const links = new Set([...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(match => match[1] as string))
  return [...links].filter(href => !byServer(href) && !leads(href, html)).map(href => `${path}: ${href}`)
}

describe('every page', () => {
  test('is there in four languages', () => {
    for (const lang of LANGUAGES)
      for (const path of [
        '',
        'place/hotan/',
        'place/karakax/',
        'place/wu-chang-shi/',
        'air/',
        'water/',
        'section/sim-a4/',
        'lake/sim-lake-b/',
        'methods/',
        'river/sim-river-a/',
        'outfall/sim-outfall-a5/',
        'source/sim-source-08/',
        'data/',
        'draws/',
        'docket/',
        'docket/overdue/',
        'docket/performance/',
        'docket/rewards/',
        'docket/supervisors/',
        'docket/channels/',
        `docket/${EXAMPLE_NUMBER}/`,
        'imports/',
        'api/',
        'about/',
      ])
        expect(existsSync(join(root, lang, path, 'index.html')), `${lang}/${path}`).toBe(true)
    expect(pages.length).toBeGreaterThan(600)
  })

  test('prints the generation it was built from', () => {
    expect(faults(html => !html.includes(`<meta name="generation" content="${site.generation}">`))).toEqual([])
  })

  test('has no style, script or handler of its own', () => {
    expect(faults(html => /\sstyle="|<style|<script(?! type="module" src="\/)|\son[a-z]+="/.test(html))).toEqual([])
  })

  test('asks nothing of another host', () => {
    expect(faults(html => /(?:src|href)="(?:https?:)?\/\/|url\(/.test(html))).toEqual([])
  })

  test('leads only to pages and anchors that exist', () => {
    expect(pages.flatMap(deadLinks)).toEqual([])
  })

  test('shows no hole where a word or a number should be', () => {
    expect(faults(html => /undefined|NaN|\[object|\{\$/.test(html))).toEqual([])
  })

  test('names no element twice', () => {
    const twice = (html: string) => new Set(idsIn(html)).size < idsIn(html).length
    expect(faults(twice)).toEqual([])
  })
})

/** What a first visit loads, compressed: the page with its styles, scripts and font. */
function sizeOf(path: string): number {
  const html = read(path)
  const files = [...html.matchAll(/(?:href|src)="(\/(?:_astro\/)[^"]+)"/g)].map(match =>
    readFileSync(join(root, match[1] as string)),
  )
  expect(files.length).toBeGreaterThan(0)
  return [Buffer.from(html), ...files].reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0)
}

describe.each(LANGUAGES)('the pages of water in %s', lang => {
  const { w, rtl } = speech(lang)

  test.each(['water/', 'section/sim-a4/', 'lake/sim-lake-b/'])('%s needs at most 60 kB and is marked', path => {
    const html = read(`${lang}/${path}index.html`)
    expect(sizeOf(`${lang}/${path}index.html`)).toBeLessThanOrEqual(60_000)
    expect(html).toContain(w.banner.simulated)
    expect(html).toContain(`dir="${rtl ? 'rtl' : 'ltr'}"`)
    expect(html).not.toContain('data-stale-after')
  })

  test('a section says what its water is fit for, why, and where it stands against its target', () => {
    const html = read(`${lang}/section/sim-a4/index.html`)
    expect(html).toContain(w.water.suitability['no-use'])
    expect(html).toContain(w.water.classes['worse-than-V'])
    expect(html).toContain(w.water.indicators.nh3n)
    expect(html).toMatch(/download="sim-a4-simulated-months\.csv"/)
    expect(html).toMatch(/<svg class="chart strip"[^>]* role="img"/)
  })
})

describe.each(LANGUAGES)('the place page in %s', lang => {
  test('needs at most 60 kB compressed, with style and font', () => {
    expect(sizeOf(`${lang}/place/hotan/index.html`)).toBeLessThanOrEqual(60_000)
  })

  test('says that the data are simulated, in the direction of its script', () => {
    const html = read(`${lang}/place/hotan/index.html`)
    expect(html).toContain(speech(lang).w.banner.simulated)
    expect(html).toContain(`dir="${speech(lang).rtl ? 'rtl' : 'ltr'}"`)
    expect(html).toMatch(/download="[^"]*-simulated\.csv"/)
  })

  test('loads the Arabic font only where it is read', () => {
    expect(read(`${lang}/index.html`).includes('as="font"')).toBe(speech(lang).rtl)
  })
})

test('a county says that stations are not named by county, and how far the nearest is', () => {
  const html = read('zh/place/karakax/index.html')
  expect(html).toContain(speech('zh').w.place.noStation)
  expect(html).not.toContain('没有监测站')
  expect(html).toMatch(/约 \d+ 公里/)
  expect(html).toContain(speech('zh').w.banner.simulated)
})

test('a station that has fallen silent gives its hour, and no advice', () => {
  const html = read('zh/station/SIM021/index.html')
  expect(html).toMatch(/<h1>[^<]*没有新数据）?<\/h1>/)
  expect(html).not.toContain('class="do"')
  expect(html).not.toContain(speech('zh').w.place.noneNeeded)
})

test('fresh data are spoken of in the present, the notice of their end hidden', () => {
  const html = read('zh/index.html')
  expect(html).toMatch(/data-stale-after="[^"]+" hidden/)
  expect(html).toContain(speech('zh').w.home.lead)
  expect(html).not.toContain(speech('zh').w.home.leadThen)
})

test('a section that has fallen silent speaks of the past, and its empty months are gaps', () => {
  const html = read('zh/section/sim-g5/index.html')
  expect(html).toMatch(/<h1>[^<]*（此后没有新数据）<\/h1>/)
  expect(html).toMatch(/<path class="gap" d="M/)
  expect(html).toContain(speech('zh').w.water.overview.noSamples)
})

test('the overview links every section, and every lake', () => {
  const html = read('zh/water/index.html')
  for (const kind of ['section', 'lake'])
    for (const id of globSync('*', { cwd: join(root, 'zh', kind) })) expect(html).toContain(`href="/zh/${kind}/${id}/"`)
})

describe.each(LANGUAGES)('the page of a river in %s', lang => {
  test('says in a list, the twin of the drawing, everything that the drawing names', () => {
    const html = read(`${lang}/river/sim-river-a/index.html`)
    const drawn = html.slice(
      html.indexOf('<svg class="flow"'),
      html.indexOf('</svg>', html.indexOf('<svg class="flow"')),
    )
    const listed = html.slice(
      html.indexOf('<ol class="along">'),
      html.indexOf('</ol>', html.indexOf('<ol class="along">')),
    )
    const labels = drawn.split('class="named"').length - 1
    expect(labels).toBeGreaterThan(15)
    expect(listed.split('<li>').length - 1).toBe(labels)
    expect(listed.split('<a href=').length - 1).toBe(labels)
  })
})

test('an outfall past its deadline says so, and each step of its chain has its evidence', () => {
  const html = read('zh/outfall/sim-outfall-a5/index.html')
  expect(html).toMatch(/<h1>[^<]*期限已过，整治还没有完成<\/h1>/)
  const steps = html.slice(
    html.indexOf('<ol class="steps">'),
    html.indexOf('</ol>', html.indexOf('<ol class="steps">')),
  )
  const count = steps.split('<li>').length - 1
  expect(count).toBeGreaterThan(5)
  expect(steps.match(/模拟溯源报告第 \d+ 号；模拟生态环境监测站，[^<]*勘查/g)).toHaveLength(count)
})

test('a source of which a quarter was not published says that first, with the law and the day', () => {
  const html = read('zh/source/sim-source-16/index.html')
  expect(html).toMatch(/<h1>[^<]*的结果没有公布<\/h1>/)
  expect(html).toContain('水污染防治法 第七十二条')
  expect(html).toMatch(/应在\d{4}年\d+月\d+日之前公布/)
  expect(html.split('class="missing"').length - 1).toBeGreaterThan(2)
})

test('every template is there as CSV and as a workbook', () => {
  for (const { kind, columns } of importTemplates) {
    const [header] = read(`data/templates/${kind}.csv`).split('\r\n')
    expect(header).toBe(`\uFEFF${columns.map(({ name }) => name).join(',')}`)
    expect(
      readFileSync(join(root, `data/templates/${kind}.xlsx`))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
  }
})

test('a place without any water in the register says so in one line', () => {
  expect(read('zh/place/altay/index.html')).toContain('水：登记册里没有阿勒泰地区的')
})

describe.each(LANGUAGES)('what rests on what, in %s', lang => {
  const { w, say } = speech(lang)
  const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '')
  const [, before, after] = /([^\s{}：]+ )\{\$count\}( [^\s{}，]+)/.exec(w.water.section.headingFew) ?? []

  test('the methods of water are told, with the limits of every indicator that counts and a worked example', () => {
    const html = read(`${lang}/methods/index.html`)
    for (const indicator of COUNTED) expect(html).toContain(w.water.indicators[indicator])
    for (const rule of Object.values(w.water.uncertain)) expect(html).toContain(rule)
    expect(html.slice(html.indexOf('id="water-example"'), html.indexOf('#post-v1-water-assess'))).toContain(
      '<tbody><tr>',
    )
    expect(html).toContain('#post-v1-water-assess')
    expect(read(`${lang}/section/sim-a4/index.html`)).toContain(`href="/${lang}/methods/#water"`)
  })

  test('a groundwater source is held to the groundwater standard, a surface one to that of surface water', () => {
    const [ground, surface] = ['08', '03'].map(n => read(`${lang}/source/sim-source-${n}/index.html`)) as [
      string,
      string,
    ]
    expect(ground).toContain('>GB/T 14848-2017</a>')
    expect(ground).not.toContain('GB 3838')
    expect(surface).toContain('>GB 3838-2002</a>')
  })

  test('changes of the register are in words, without names of fields or members', () => {
    const html = read(`${lang}/outfall/sim-outfall-a5/index.html`)
    const table = html.slice(
      html.indexOf('<h2 id="history">'),
      html.indexOf('</table>', html.indexOf('<h2 id="history">')),
    )
    expect(table).toContain(w.water.outfallStates['under-way'])
    expect(table).toContain(w.water.head.deadline)
    expect(table).not.toMatch(/under-way|doneOn|<code>|\d{4}-\d\d-\d\d/)
  })

  test('every section that is fit for drinking water by part of the indicators says so in its heading', () => {
    const counts = Array.from({ length: 20 }, (_, i) => i + 1)
    const found = globSync(`${lang}/section/*/index.html`, { cwd: root }).flatMap(path => {
      const html = plain(read(path))
      const count = counts.find(n => html.includes(plain(say(w.water.section.few, { count: n }))))
      const heading = /<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? ''
      return count && heading.includes(w.water.suitability['drinking-source']) ? [{ path, heading, count }] : []
    })
    expect(found.length).toBeGreaterThan(5)
    const wrong = found.filter(({ heading, count }) => !heading.includes(`${before}${count}${after}`))
    expect(wrong).toEqual([])
  })
})

test('a strip of months is drawn twice, once for phones, with the same months', () => {
  const html = read('zh/section/sim-a4/index.html')
  const drawings = html
    .split('<svg class="chart strip')
    .slice(1)
    .map(svg => svg.slice(0, svg.indexOf('</svg>')))
  expect(drawings).toHaveLength(2)
  const marks = drawings.map(svg => [...svg.matchAll(/class="mark (wc\d)"/g)].map(match => match[1]))
  expect(marks[0]).toEqual(marks[1])
  expect(marks[0]?.length).toBeGreaterThan(9)
})

test('the home page says the newest state of water, with its month', () => {
  const [, heading] = /<h1>(.*?)<\/h1>/.exec(read('zh/water/index.html')) ?? []
  expect(heading).toMatch(/\d{4}年\d+月/)
  expect(read('zh/index.html')).toContain(heading)
})

test('a page that tells rules or lists does not speak of the air then', () => {
  for (const path of ['methods/', 'about/', 'api/', 'data/', 'imports/', 'water/'])
    expect(read(`zh/${path}index.html`), path).not.toContain('data-stale-after="')
  expect(read('zh/air/index.html')).toContain('data-stale-after="')
})

test('water of a place and of a river never stands without its day or month', () => {
  for (const path of ['zh/place/urumqi/', 'zh/river/sim-river-a/']) {
    const html = read(`${path}index.html`)
    const details = [...html.matchAll(/<span class="detail">([^<]*[ⅠⅡⅢⅣⅤ]类[^<]*)/g)].map(match => match[1] as string)
    const undated = details.filter(text => /适合|不宜/.test(text) && !/\d+月/.test(text))
    expect(details.length, path).toBeGreaterThan(1)
    expect(undated, path).toEqual([])
  }
})

describe.each(LANGUAGES)('the page of draws in %s', lang => {
  const { draws } = speech(lang).w.enforcement
  const html = () => read(`${lang}/draws/index.html`)
  const article = (id: string) =>
    html()
      .split('<article class="draw"')
      .find(part => part.includes(`id="draw-${id}"`)) ?? ''

  test('says of a revealed draw that it agrees and of a secret one that it is not revealed', () => {
    expect(article('sim-draw-1')).toContain(`<strong>${draws.agrees}</strong>`)
    expect(article('sim-draw-1')).toContain(draws.unwitnessed)
    expect(article('sim-draw-1')).toContain('curl -X POST')
    expect(article('sim-draw-2')).toContain(`<strong>${draws.waiting}</strong>`)
    expect(article('sim-draw-2').split('</article>')[0]).not.toContain('curl -X POST')
  })

  test('says what agreement cannot prove, and hides its form from readers without JavaScript', () => {
    expect(html()).toContain(draws.cannot)
    expect(html()).toMatch(/<verify-draw [^>]*hidden/)
  })
})
