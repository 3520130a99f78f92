import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** A real browser from npm: no root, nothing installed by hand. Each context needs a process of its own. */
export async function openBrowser(): Promise<Browser> {
  const args = chromium.args.filter(flag => !/^--(single-process|no-zygote|disable-web-security)$/.test(flag))
  return playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true })
}
