import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Expects of a page that everybody can use it (WCAG 2.2 AA, as far as axe sees), and that nothing is wider than the window. */
export async function fitAndFair(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect({ at: page.url(), found: violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`), wide }).toEqual({
    ...{ at: page.url(), found: [], wide: 0 },
  })
}
