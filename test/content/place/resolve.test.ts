import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { PLACES } from '#content/place/places.ts'
import { resolveArea } from '#content/place/resolve.ts'
import { shared } from '#test/shared.ts'

/** The areas with stations in Xinjiang, as the national feed wrote them in 2017 and in 2026. */
const FEED = {
  urumqi: ['乌鲁木齐市', '乌鲁木齐市'],
  karamay: ['克拉玛依市', '克拉玛依市'],
  turpan: ['吐鲁番地区', '吐鲁番市'],
  hami: ['哈密地区', '哈密市'],
  changji: ['昌吉州', '昌吉回族自治州'],
  bortala: ['博州', '博尔塔拉蒙古自治州'],
  bayingolin: ['库尔勒市', '巴音郭楞蒙古自治州'],
  aksu: ['阿克苏地区', '阿克苏地区'],
  kizilsu: ['克州', '克孜勒苏柯尔克孜自治州'],
  kashgar: ['喀什地区', '喀什地区'],
  hotan: ['和田地区', '和田地区'],
  ili: ['伊犁哈萨克州', '伊犁哈萨克自治州'],
  tacheng: ['塔城地区', '塔城地区'],
  altay: ['阿勒泰地区', '阿勒泰地区'],
  shihezi: ['石河子市', '石河子市'],
  wujiaqu: ['五家渠市', '五家渠市'],
}
const OLD = new Map(Object.entries(FEED).map(([slug, [old]]) => [old, slug]))
const NEW = new Map(Object.entries(FEED).map(([slug, [, now]]) => [now, slug]))

const resolved = (names: Iterable<string>) =>
  new Map([...names].flatMap(name => (resolveArea(name) ? [[name, resolveArea(name)?.place]] : [])))
const sorted = (map: Map<string | undefined, string | undefined>) => [...map].toSorted()

/** The area column of the hourly archive. */
function areasOf(paths: string[]): Set<string> {
  const areas = new Set<string>()
  for (const path of paths) {
    const bytes = readFileSync(path)
    const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
    const [head = '', ...lines] = text.trim().split(/\r?\n/)
    const column = head.replace('\uFEFF', '').split(',').indexOf('area')
    expect(column, path).toBeGreaterThan(-1)
    for (const line of lines) areas.add(line.split(',')[column] ?? '')
  }
  return areas
}

describe('resolveArea over the real files', () => {
  test('resolves every area of the Xinjiang archive of 2026', () => {
    const folder = shared('data/air/cnemc-hourly-2026/xinjiang')
    if (!folder) return
    const areas = areasOf(globSync(join(folder, '*.csv.gz')))
    expect(areas.size).toBe(16)
    expect(sorted(resolved(areas))).toEqual(sorted(NEW))
  })

  test('resolves of the nationwide days only the 16 areas of Xinjiang', () => {
    const folder = shared('data/air/cnemc-hourly-2026/nationwide')
    if (!folder) return
    const areas = areasOf(globSync(join(folder, '**/*T12.csv')))
    expect(areas.size).toBeGreaterThan(300)
    expect(sorted(resolved(areas))).toEqual(sorted(NEW))
  })

  test('resolves of the live JSON and XML of 2017 only the 16 areas of Xinjiang', () => {
    const json = shared('data/air/cnemc-live-2017-2018/2017-07-07-16.json')
    const xml = shared('data/air/cnemc-live-2017-2018/201707071644_data.xml')
    if (!json || !xml) return
    const { features } = JSON.parse(readFileSync(json, 'utf8')) as { features: { properties: { area: string } }[] }
    const fromXml = readFileSync(xml, 'utf8').matchAll(/<b:Area>([^<]*)</g)
    for (const areas of [
      new Set(features.map(one => one.properties.area)),
      new Set([...fromXml].map(m => m[1] ?? '')),
    ]) {
      expect(areas.size).toBeGreaterThan(300)
      expect(sorted(resolved(areas))).toEqual(sorted(OLD))
    }
  })

  test('resolves the names of city files', () => {
    for (const folder of ['data/air/pm25in-2020', 'data/air/city-daily-aqistudy']) {
      const path = shared(folder)
      if (!path) return
      const names = globSync('*.csv', { cwd: path }).map(file => basename(file, '.csv'))
      const han = names.filter(name => /^\p{Script=Han}+$/u.test(name))
      const outside = han.filter(name => resolveArea(name) === null)
      expect(han.length).toBeGreaterThan(5)
      expect(outside.filter(name => name !== '北京' && name !== '三沙')).toEqual([])
    }
  })
})

describe('resolveArea', () => {
  const prefectures = PLACES.filter(place => place.kind === 'prefecture' || place.kind === 'city')

  test('knows every current, former and short name of prefectures and XPCC cities, and no name means two', () => {
    for (const place of prefectures)
      for (const name of [place.names.zh, ...place.formerNames])
        for (const form of [name, name.replace(/(市|地区)$/u, '')])
          expect(resolveArea(form)?.place, form).toBe(place.place)
  })

  test.each([
    ['哈密地区', 'hami'],
    ['吐鲁番', 'turpan'],
    ['库尔勒', 'bayingolin'],
    ['博州', 'bortala'],
    ['伊犁州直', 'ili'],
    ['塔城', 'tacheng'],
    ['阿勒泰', 'altay'],
    ['可克达拉', 'kokdala'],
    [' 喀什　地区 ', 'kashgar'],
  ])('%s is %s', (name, slug) => {
    expect(resolveArea(name)?.place).toBe(slug)
  })

  test.each([
    '伊春市',
    '北京市',
    '伊宁市',
    '和田市',
    '米东区',
    '新疆维吾尔自治区',
    '乌-昌-石区域',
    '',
    '市',
    '地区',
    '阿里地区',
  ])('"%s" is no area of Xinjiang', name => {
    expect(resolveArea(name)).toBeNull()
  })
})
