import { Agent, type IncomingMessage, request } from 'node:http'

/** A request as a program makes it that may come from any address of this machine and sends exactly the headers given. */
export type Asking = {
  method?: string
  headers?: Readonly<Record<string, string | number>>
  body?: Uint8Array | string
  localAddress?: string
}
export type Answer = { status: number; body: string; headers: IncomingMessage['headers'] }

const agent = new Agent({ keepAlive: false })

/** Rejects when the connection breaks before the answer is whole. */
export function ask(url: string, { method = 'GET', headers = {}, body, localAddress }: Asking = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const from = localAddress === undefined ? {} : { localAddress }
    const outgoing = request(url, { agent, method, headers, ...from }, async answer => {
      try {
        const parts: Buffer[] = []
        for await (const part of answer) parts.push(part as Buffer)
        done({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString(), headers: answer.headers })
      } catch (error) {
        fail(error)
      }
    })
    outgoing.on('error', fail)
    outgoing.end(body)
  })
}

/** A form as the headers and the body of a request. */
export async function formOf(
  form: FormData | Readonly<Record<string, string>>,
): Promise<Required<Pick<Asking, 'headers' | 'body'>>> {
  const sent = new Response(form instanceof FormData ? form : new URLSearchParams(form))
  const body = new Uint8Array(await sent.arrayBuffer())
  return { body, headers: { 'content-type': sent.headers.get('content-type') ?? '', 'content-length': body.length } }
}
