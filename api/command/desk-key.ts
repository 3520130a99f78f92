import { existsSync, mkdirSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { Refusal } from '#content/refusal.ts'
import { makeFolder } from '#db/folder.ts'
import { writeKey } from '#db/report/key-file.ts'
import { seal } from '#db/report/seal.ts'
import { deskKeyFile } from '../report/desk-key.ts'
import { reportsFolder } from '../report/role-keys.ts'
import { runCommand } from './run-command.ts'

const USAGE = `Usage: npm run desk-key                       makes a pair; prints the private key, which is kept nowhere here
       npm run desk-key -- --to <file>        writes the private key there, outside the data folder, e.g. on a stick
       npm run desk-key -- --public <age1…>   takes a public key that the desk made elsewhere
       … --replace                            in the place of the one that is there: what is sealed stays with the old one`

const OPTIONS = { to: { type: 'string' }, public: { type: 'string' }, replace: { type: 'boolean' } } as const
type Options = { to?: string | undefined; public?: string | undefined; replace?: boolean | undefined }

/** Runs the command for a data folder. Returns its exit code: 0 done, 1 refused, 2 wrong usage. */
export async function runDeskKey(
  args: readonly string[],
  data: string,
  print: (text: string) => void,
): Promise<0 | 1 | 2> {
  const options = optionsOf(args)
  if (options === null) {
    print(USAGE)
    return 2
  }
  try {
    print(await setDeskKey(options, data))
    return 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    print(error.message)
    return 1
  }
}

function optionsOf(args: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS })
    return values.to !== undefined && values.public !== undefined ? null : values
  } catch {
    return null
  }
}

async function setDeskKey({ to, public: given, replace }: Options, data: string): Promise<string> {
  const file = deskKeyFile(data)
  if (existsSync(file) && !replace)
    throw new Refusal('conflict', `There is a desk key in ${file}; --replace replaces it`)
  if (given !== undefined) {
    await keepPublic(data, given)
    return `The desk key is ${given}.`
  }
  const secret = await generateX25519Identity()
  const open = await identityToRecipient(secret)
  if (to !== undefined) await keepSecret(data, to, secret)
  await keepPublic(data, open)
  const where = to === undefined ? `\n${secret}\n` : ` in ${to}`
  return `The desk key is ${open}.\nThe private key, without which no envelope can be opened, is${where}. Keep it off this machine, twice.`
}

async function keepSecret(data: string, to: string, secret: string): Promise<void> {
  const inside = relative(resolve(data), resolve(to))
  if (!inside.startsWith('..'))
    throw new Refusal('invalid', `Cannot write the private key to "${to}": it is in the data folder`)
  if (existsSync(to)) throw new Refusal('conflict', `Cannot write the private key to "${to}": the file is there`)
  await writeKey(to, `${secret}\n`)
}

/** Seals once, so that a wrong key is found now and not when a person needs it. */
async function keepPublic(data: string, open: string): Promise<void> {
  await seal(open, new Uint8Array(1))
  makeFolder(data)
  if (!existsSync(reportsFolder(data))) mkdirSync(reportsFolder(data), { mode: 0o700 })
  await writeKey(deskKeyFile(data), `${open}\n`)
}

if (import.meta.main) await runCommand((args, { data }, print) => runDeskKey(args, data, print))
