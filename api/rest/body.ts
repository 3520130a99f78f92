import { Refusal } from '#content/refusal.ts'

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i

/** The JSON body of a request. Throws Refusal `unsupported`, `too-large` or `invalid` with what is wrong. */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  if (!JSON_TYPE.test(type))
    throw new Refusal('unsupported', `Cannot read a body of type "${type.slice(0, 80)}": send application/json`)
  const text = decode(await readBytes(request, maxBytes))
  try {
    return JSON.parse(text, keepable)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('invalid', `Cannot read the body: ${(error as Error).message}`, [
      { pointer: '', detail: 'not JSON' },
    ])
  }
}

export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () => new Refusal('too-large', `Cannot read the body: it is larger than ${maxBytes} bytes`)
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge()
  if (!request.body) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > maxBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('invalid', 'Cannot read the body: it is not UTF-8', [{ pointer: '', detail: 'not UTF-8' }])
  }
}

/** NUL cuts text in the database silently, and a lone surrogate changes in it. */
function keepable(key: string, value: unknown): unknown {
  for (const text of [key, value])
    if (typeof text === 'string' && (text.includes('\0') || !text.isWellFormed()))
      throw new Refusal('invalid', `Cannot read the text at "${key.slice(0, 80)}": it holds NUL or half a character`)
  return value
}
