import { setTimeout as pause } from 'node:timers/promises'

/** A form is taken from a person, who needs some seconds. */
export const YOUNGEST_MS = 3100

export const FIELDS = { category: 'air.smoke', text: '模拟：烟囱夜里冒黑烟', place: 'urumqi', choice: 'anonymous' }

/** The value of a hidden field of a page. */
export const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1]?.replaceAll('&#10;', '\n') ?? ''

/** The look-up code of a receipt; empty for any other page. */
export const codeOn = (html: string): string => /<p class="code"><code>([^<]+)/.exec(html)?.[1] ?? ''

export const post = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', body: new URLSearchParams(fields), headers })

/** Tokens of forms that were opened together and are good now. */
export async function ripeTokens(url: string, count: number): Promise<string[]> {
  const tokens: string[] = []
  for (let i = 0; i < count; i++) tokens.push(hidden(await (await fetch(`${url}/zh/report/`)).text(), 'token'))
  await pause(YOUNGEST_MS)
  return tokens
}

/** Sends a plain report again and again until it is acknowledged, as a person would, and tells its code. */
export async function sentUntilKept(url: string, token: string): Promise<string> {
  for (;;) {
    const answer = await post(`${url}/zh/report/send`, { ...FIELDS, token })
    const code = answer.status === 200 ? codeOn(await answer.text()) : ''
    if (code) return code
    await pause(50)
  }
}

/** Waits until a page about reports is answered. */
export async function taking(url: string): Promise<void> {
  for (;;) {
    if ((await fetch(`${url}/zh/report/`)).status === 200) return
    await pause(100)
  }
}

/** A form with a picture. */
export function withPicture(fields: Record<string, string>, picture: Uint8Array): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('pictures', new Blob([new Uint8Array(picture)]), 'IMG_0001.JPG')
  return form
}
