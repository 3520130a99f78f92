import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { codeOn, FIELDS, post } from '#test/portal/report-flow.ts'
import type { Acknowledged } from './kept-as-sent.ts'

/** SHA-256 of bytes, hexadecimal. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A picture that no other is like, of so many pixels a side. */
export async function noise(side: number): Promise<Buffer> {
  const create = {
    width: side,
    height: side,
    channels: 3,
    background: '#777',
    noise: { type: 'gaussian', mean: 128, sigma: 30 },
  } as const
  return sharp({ create }).jpeg().toBuffer()
}

/** A form with pictures. */
export function formWith(fields: Readonly<Record<string, string>>, pictures: readonly Uint8Array[]): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const picture of pictures) form.append('pictures', new Blob([new Uint8Array(picture)]), 'a.jpg')
  return form
}

const SIDES = [[], [160], [90, 240], [64, 64, 64]] as const

/** Sends reports with pictures, more pictures and messages, until it is told to stop; keeps account of what was acknowledged. */
export class Load {
  readonly acknowledged: Acknowledged[] = []
  /** How many requests broke off, and how many were answered that nothing was kept. */
  cut = 0
  refused = 0
  readonly #url: () => string
  readonly tokens: string[]
  #stopped = false

  constructor(url: () => string, tokens: string[]) {
    this.#url = url
    this.tokens = tokens
  }

  /** Runs until `stop`, or until the portal answers no more. */
  async run(workers: number): Promise<void> {
    this.#stopped = false
    await Promise.all(Array.from({ length: workers }, () => this.#work().catch(() => this.cut++)))
  }

  stop(): void {
    this.#stopped = true
  }

  async #work(): Promise<void> {
    for (let token = this.tokens.pop(); token !== undefined && !this.#stopped; token = this.tokens.pop()) {
      const one = await this.#send(token)
      if (one === null) return
      if (this.acknowledged.length % 3 === 0) await this.#add(one)
      if (this.acknowledged.length % 4 === 0)
        await post(`${this.#url()}/zh/report/track/message`, { code: one.code, text: '还在排' })
    }
  }

  async #send(token: string): Promise<Acknowledged | null> {
    const sides = SIDES[this.tokens.length % SIDES.length] as readonly number[]
    const pictures = await Promise.all(sides.map(noise))
    const who = { choice: 'confidential', name: '模拟甲', phone: '000-000' }
    const body = formWith({ ...FIELDS, ...who, token }, pictures)
    const answer = await fetch(`${this.#url()}/zh/report/send`, { method: 'POST', body })
    const code = answer.status === 200 ? codeOn(await answer.text()) : ''
    if (code === '') {
      this.refused++
      return null
    }
    const one = { code, pictures: pictures.map(hashOf), unsure: [] }
    this.acknowledged.push(one)
    return one
  }

  async #add(one: Acknowledged): Promise<void> {
    const picture = await noise(100)
    one.unsure.push(hashOf(picture))
    const body = formWith({ code: one.code }, [picture])
    const answer = await fetch(`${this.#url()}/zh/report/track/pictures`, { method: 'POST', body })
    if (answer.status === 200 && (await answer.text()).includes('class="alert done"'))
      one.pictures.push(hashOf(picture))
  }
}
