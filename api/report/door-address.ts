import { join, relative } from 'node:path'
import { Refusal } from '#content/refusal.ts'

/** Where the two roles meet: a socket in the file system, or a port of this machine or a private network. */
export type DoorAddress = { socketPath: string } | { host: string; port: number }

/** The longest path of a socket that Linux takes, in bytes. */
const LONGEST = 107

/** The folder of the socket that is used where no address is given. */
export const doorFolder = (data: string): string => join(data, 'reports-door')

/**
 * The address that `QINGTIAN_REPORTS` names: `unix:<path>` or `http://<host>:<port>`. A path is shortened to one relative to the
 * working folder where that is shorter. Throws Refusal `invalid` for a path that is too long.
 */
export function doorAddress(text: string): DoorAddress {
  if (!text.startsWith('unix:')) {
    const { hostname, port } = new URL(text)
    return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 80) }
  }
  const path = text.slice('unix:'.length)
  const [socketPath] = [path, relative('', path)].sort((a, b) => Buffer.byteLength(a) - Buffer.byteLength(b)) as [
    string,
  ]
  if (Buffer.byteLength(socketPath) <= LONGEST) return { socketPath }
  throw new Refusal(
    'invalid',
    `Cannot use the socket "${path}": its path is longer than ${LONGEST} bytes; set QINGTIAN_REPORTS, or QINGTIAN_DATA to a shorter one`,
  )
}
