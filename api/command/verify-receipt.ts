import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Refusal } from '#content/refusal.ts'
import { readAcknowledgement } from '#content/report/acknowledgement.ts'
import { judgeAcknowledgement } from '../report/judge-acknowledgement.ts'

const USAGE = `Usage: npm run verify-receipt -- <file>               checks it with the key that it names
       npm run verify-receipt -- <file> --key <key>   checks it with the key that the portal publishes at /<language>/report/key`

/** Runs the command; it needs neither a server nor a database. Returns its exit code: 0 genuine, 1 not, 2 wrong usage. */
export function runVerifyReceipt(args: readonly string[], print: (text: string) => void): 0 | 1 | 2 {
  const asked = askedOf(args)
  if (asked === null) {
    print(USAGE)
    return 2
  }
  try {
    const file = readFileSync(asked.path, 'latin1')
    const named = keyIn(file)
    const { verdict, contentHash, receivedOn } = judgeAcknowledgement(file, asked.key ?? named)
    if (verdict === 'altered') print('No acknowledgement, or one that was altered.')
    else if (verdict === 'other-key') print(`Signed with another key: ${named}`)
    else print(`Genuine: content ${contentHash}, received on ${receivedOn}, key ${named}`)
    if (verdict === 'ours' && asked.key === undefined) print('Compare this key with the one that the portal publishes.')
    return verdict === 'ours' ? 0 : 1
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    print(`Cannot read "${asked.path}": ${message}`)
    return 2
  }
}

function askedOf(args: readonly string[]): { path: string; key: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { key: { type: 'string' } },
      allowPositionals: true,
    })
    const [path] = positionals
    return path === undefined || positionals.length > 1 ? null : { path, key: values.key }
  } catch {
    return null
  }
}

function keyIn(file: string): string {
  try {
    return readAcknowledgement(file).key
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return ''
  }
}

if (import.meta.main)
  process.exitCode = runVerifyReceipt(process.argv.slice(2), text => process.stdout.write(`${text}\n`))
