import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = globSync('site/styles/*.css').map(file => ({ file, text: readFileSync(file, 'utf8') }))
const pages = globSync('site/**/*.astro').map(file => ({ file, text: readFileSync(file, 'utf8') }))

const PHYSICAL = [
  /(margin|padding|border|inset|scroll-margin)-(left|right|top|bottom)\b/,
  /(^|[\s;{])(left|right|top|bottom)\s*:/,
  /text-align:\s*(left|right)/,
  /float:\s*(left|right)/,
  /(^|[\s;{])(min-|max-)?(width|height)\s*:/m,
]

test('there are styles and pages to look at', () => {
  expect(css.length).toBeGreaterThan(4)
  expect(pages.length).toBeGreaterThan(20)
})

test.each(css)('$file uses logical properties only', ({ text }) => {
  const declarations = text.replace(/@media[^{]*\{/g, '{')
  for (const pattern of PHYSICAL) expect(declarations).not.toMatch(pattern)
})

test.each(pages)('$file obeys the strict content security policy', ({ text }) => {
  expect(text).not.toMatch(/\sstyle=|<style|is:inline|set:html|\son[a-z]+=["{]/)
  expect(text).not.toMatch(/(src|href)="https?:/)
})

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const tokens = new Map(
  [
    ...(css.find(({ file }) => file.endsWith('tokens.css'))?.text ?? '').matchAll(
      /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
    ),
  ].map(([, name, light, dark]) => [name as string, [light, dark] as [string, string]]),
)

describe.each([
  ['ink', 'paper', 7],
  ['soft', 'paper', 4.5],
  ['soft', 'sheet', 4.5],
  ['soft', 'lapis-wash', 4.5],
  ['ink', 'note', 7],
  ['lapis', 'paper', 4.5],
  ['lapis', 'sheet', 4.5],
  ['on-lapis', 'lapis', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'sheet', 3],
])('%s on %s', (front, back, least) => {
  test.each([0, 1] as const)(`has a contrast of at least ${least} (theme %i)`, theme => {
    const [a, b] = [tokens.get(front)?.[theme], tokens.get(back)?.[theme]]
    expect(contrast(a as string, b as string)).toBeGreaterThanOrEqual(least)
  })
})
