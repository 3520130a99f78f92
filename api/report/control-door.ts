import { chmodSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { Refusal } from '#content/refusal.ts'
import type { ReportStore } from '#db/report/open.ts'
import { listenAt } from '../listen.ts'
import { problemResponse } from '../refused.ts'
import { runControl } from './control-acts.ts'
import { type DoorAddress, doorAddress } from './door-address.ts'
import { freeSocket } from './free-socket.ts'
import { reportsFolder } from './role-keys.ts'

/** Where commands of this machine reach the role: a socket in the folder that only its owner may enter. */
export const controlAddress = (data: string): DoorAddress & { socketPath: string } =>
  doorAddress(`unix:${join(reportsFolder(data), 'control')}`) as { socketPath: string }

/** Listens for commands, which have acts of the portal done while the role runs. */
export async function listenForCommands(data: string, store: ReportStore, now: () => number): Promise<Server> {
  const { socketPath } = controlAddress(data)
  const server = await listenAt(request => answer(request, store, now), { path: freeSocket(socketPath) })
  chmodSync(socketPath, 0o600)
  return server
}

async function answer(request: Request, store: ReportStore, now: () => number): Promise<Response> {
  try {
    const name = new URL(request.url).pathname.slice(1)
    return Response.json(await runControl(store, now(), name, await inputOf(request)))
  } catch (error) {
    return problemResponse(error)
  }
}

function inputOf(request: Request): Promise<unknown> {
  return request.json().catch(() => {
    throw new Refusal('invalid', 'Cannot read the input of the act: it is no JSON')
  })
}
