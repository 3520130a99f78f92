import { parentPort, workerData } from 'node:worker_threads'

/** What the door asks of the thread that renders, and what it answers. */
export type Wanted = { id: number; address: string }
export type Rendered = { id: number } & ({ status: number; body: string } | { failed: string })

type Entry = { render: (address: string) => Promise<Response> }

if (parentPort) {
  const port = parentPort
  const entry = import(String(workerData)) as Promise<Entry>
  port.on('message', async ({ id, address }: Wanted) => {
    const answer = await rendered(await entry, address).catch(error => ({ failed: String((error as Error).stack) }))
    port.postMessage({ id, ...answer } satisfies Rendered)
  })
}

async function rendered({ render }: Entry, address: string) {
  const response = await render(address)
  return { status: response.status, body: await response.text() }
}
