import { readdirSync, readFileSync, statSync } from 'node:fs'
import { connect } from 'node:net'

function connects(path: string): Promise<boolean> {
  return new Promise(done => {
    const socket = connect(path)
    socket.once('error', () => done(false)).once('connect', () => socket.end(() => done(true)))
  })
}

async function opens(path: string): Promise<boolean> {
  try {
    const stat = statSync(path)
    if (stat.isSocket()) return await connects(path)
    if (stat.isDirectory()) readdirSync(path)
    else readFileSync(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return false
    throw error
  }
}

/** Prints which of the paths given as JSON this user can read, list or connect to. */
const paths = JSON.parse(readFileSync(0, 'utf8')) as string[]
const opened: string[] = []
for (const path of paths) if (await opens(path)) opened.push(path)
process.stdout.write(JSON.stringify(opened))
