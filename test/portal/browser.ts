import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

const ATTEMPTS = 4

/**
 * A real browser from npm: no root, nothing installed by hand. Each context needs a process of its own; nothing is drawn
 * in three dimensions. Now and then the binary dies as it starts (SIGSEGV), so it may be started again.
 */
export async function openBrowser(): Promise<Browser> {
  chromium.setGraphicsMode = false
  const unwanted =
    /^--(single-process|no-zygote|disable-web-security|in-process-gpu|use-gl|use-angle|enable-unsafe-swiftshader|ignore-gpu-blocklist)/
  const args = [...chromium.args.filter(flag => !unwanted.test(flag)), '--disable-gpu']
  const executablePath = await chromium.executablePath()
  for (let attempt = 1; ; attempt++) {
    try {
      return await playwright.launch({ executablePath, args, headless: true })
    } catch (error) {
      if (attempt === ATTEMPTS) throw error
      console.warn(`the browser did not start, attempt ${attempt}`)
    }
  }
}
