import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { FormTokens } from '#api/report/form-token.ts'
import { openRoleKeys } from '#api/report/role-keys.ts'

/**
 * Sends so many junk reports over so many connections, each with a good token of its own, which is the worst that a flood can
 * bring without proofs of work: `node flood-posts.ts <address> <data folder> <posts> <connections> [<path>]`. Prints how many
 * were answered with which status, and how many a second.
 */
const [address, data, posts, connections, path = '/zh/report/send'] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
]
const { hostname, port } = new URL(address)
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) })
const { formMac } = await openRoleKeys(data)
const tokens = new FormTokens(formMac, () => Date.now() - 10_000)
const answered: Record<string, number> = {}
let left = Number(posts)

function send(): Promise<number> {
  const words = { category: 'air.smoke', text: `模拟 ${randomUUID()}`, place: 'urumqi', choice: 'anonymous' }
  const body = new URLSearchParams({ ...words, token: tokens.issue() }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }
  return new Promise(done => {
    const asked = request({ agent, hostname, port, method: 'POST', path, headers }, answer => {
      answer.resume().once('end', () => done(answer.statusCode ?? 0))
    })
    asked.once('error', () => done(0)).end(body)
  })
}

async function sendOn(): Promise<void> {
  while (left-- > 0) {
    const status = await send()
    answered[status] = (answered[status] ?? 0) + 1
  }
}

const start = performance.now()
await Promise.all(Array.from({ length: Number(connections) }, sendOn))
process.stdout.write(JSON.stringify({ answered, perSecond: Number(posts) / ((performance.now() - start) / 1000) }))
agent.destroy()
