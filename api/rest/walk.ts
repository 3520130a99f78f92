import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import type { Ctx } from '#db/ask.ts'
import type { Store } from '#db/open.ts'
import { contextOf, currentGeneration } from '#db/trail/generation.ts'
import type { Encoding } from '../encoding.ts'
import type { Writer } from './formats.ts'
import type { Route } from './route.ts'

/** A page of any list. */
export type Page = { generation: number; items: unknown[]; next: string | null }

export const ask = async (route: Route, ctx: Ctx, input: Record<string, unknown>): Promise<Page> =>
  JSON.parse(await route.ask.text(ctx, input as never)) as Page

/**
 * The first page and all after it, as they were in the generation that the first was made from: each is asked of the
 * newest generation, whose cursor leads back. The database answers at once: between two pages others get their turn.
 */
export async function* pagesAfter(first: Page, route: Route, { store, now }: Ctx, input: Record<string, unknown>) {
  yield first
  for (let { next } = first; next !== null; ) {
    await setImmediate()
    const page = await unmoved(store, now, ctx => ask(route, ctx, { ...input, cursor: next }))
    yield page
    next = page.next
  }
}

async function unmoved<T>(store: Store, now: number, read: (ctx: Ctx) => Promise<T>): Promise<T> {
  for (;;) {
    const ctx = await contextOf(store, now)
    const answer = await read(ctx)
    if ((await currentGeneration(store.client)) === ctx.generation) return answer
  }
}

export async function* written(pages: AsyncIterable<Page> | Iterable<Page>, writer: Writer): AsyncGenerator<string> {
  yield writer.head
  let first = true
  for await (const page of pages) {
    let text = ''
    for (const item of page.items) {
      text += writer.item(item, first)
      first = false
    }
    if (text !== '') yield text
  }
  yield writer.tail
}

const QUICK_BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

/** A stream at the pace of its reader. */
export function streamed(chunks: AsyncIterable<string>, encoding: Encoding): ReadableStream {
  const source = Readable.from(chunks, { objectMode: false, highWaterMark: 1 })
  if (encoding === 'identity') return Readable.toWeb(source) as ReadableStream
  const coder = encoding === 'br' ? createBrotliCompress(QUICK_BROTLI) : createGzip()
  source.on('error', error => coder.destroy(error))
  coder.on('close', () => source.destroy())
  return Readable.toWeb(source.pipe(coder)) as ReadableStream
}
