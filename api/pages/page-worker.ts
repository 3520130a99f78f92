import { parentPort, workerData } from 'node:worker_threads'

/** What the door asks of the thread that renders, and what it answers. */
export type Wanted = { id: number; address: string; about: object }
export type Rendered = { id: number } & ({ status: number; body: string } | { failed: string })

type Entry = { render: (address: string, about: object) => Promise<Response> }

if (parentPort) {
  const port = parentPort
  const entry = import(String(workerData)) as Promise<Entry>
  port.on('message', async ({ id, address, about }: Wanted) => {
    const answer = await rendered(await entry, address, about).catch(error => ({
      failed: String((error as Error).stack),
    }))
    port.postMessage({ id, ...answer } satisfies Rendered)
  })
}

async function rendered({ render }: Entry, address: string, about: object) {
  const response = await render(address, about)
  return { status: response.status, body: await response.text() }
}
