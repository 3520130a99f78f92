import { parseArgs } from 'node:util'
import { Refusal } from '#content/refusal.ts'
import { labelOf, reasonOf } from '#content/trail/label.ts'
import { ENCODINGS, type Encoding } from '../source/decode-text.ts'
import { SOURCES } from '../source/sources.ts'

export const USAGE = `Usage: npm run import -- [options] <path…>
       npm run import -- --roll-back <import> --by <name> --reason <text> [--dry-run] [--diff <file>]
Imports files, folders and patterns like "2026-*.csv" into the public database, or takes a whole import back.

  --source <name>       one of ${SOURCES.map(source => source.name).join(', ')}; recognised by content unless given
  --encoding <name>     ${ENCODINGS.join(' or ')}; utf-8 unless given
  --rejects <file>      write all rejected rows there; else one file an import in <QINGTIAN_DATA>/rejects
  --dry-run             read, compare and show what would change, store nothing; files of over 32 MB in all do not know
                        of one another
  --diff <file>         write every change there, one line of JSON an entry or row: before and after, field by field
  --by <name>           who imports, rolls back, or looks at cases; the name becomes public
  --sign-off            as the second person: make public the cases that another one prepared from the same bytes
  --roll-back <import>  take back all that this import brought; what it replaced holds again, and the trail shows it
  --reason <text>       why it is rolled back; it becomes public
  --forget-simulated    remove the simulated region once the first file is in
  --keep-simulated      leave the simulated region beside the real data
  --help                this text

Cases need two people. The first runs the import with --by: the file is read, compared and shown, and nothing is public.
The second runs it with --sign-off --by and another name. A roll-back is refused while later imports stand on what it would
take back; it names them. The same file may come in again afterwards, and a feed that still offers the rows brings them.

Exit codes: 0 all was read (rejected rows are reported), 1 a file could not be read and nothing of it was kept, or a
roll-back was refused, 2 wrong usage.`

export class Usage extends Error {}

const OPTIONS = {
  source: { type: 'string' },
  encoding: { type: 'string' },
  rejects: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  diff: { type: 'string' },
  by: { type: 'string' },
  'sign-off': { type: 'boolean', default: false },
  'roll-back': { type: 'string' },
  reason: { type: 'string' },
  'forget-simulated': { type: 'boolean', default: false },
  'keep-simulated': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

export type WantedImport = ReturnType<typeof importArguments>

/** What the command line asks for. Throws Usage. */
export function importArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
    const { encoding, source } = values
    const rollBack = rollBackOf(values)
    if (!values.help && !rollBack && positionals.length === 0) throw new Usage('Cannot import: no path given')
    if (rollBack && positionals.length > 0)
      throw new Usage(`Cannot roll back and import "${positionals[0]}" at once: do one after the other`)
    if (encoding !== undefined && !ENCODINGS.includes(encoding as Encoding))
      throw new Usage(`Cannot read as "${encoding}": the encodings are ${ENCODINGS.join(', ')}`)
    if (source !== undefined && !SOURCES.some(one => one.name === source))
      throw new Usage(`No source "${source}". The sources are ${SOURCES.map(one => one.name).join(', ')}`)
    if (values['forget-simulated'] && values['keep-simulated'])
      throw new Usage('Cannot both forget and keep the simulated region: choose one')
    if (values['sign-off'] && values.by === undefined)
      throw new Usage('Cannot sign off without a name: add --by "<name>"')
    const by = values.by === undefined ? undefined : labelOf(values.by)
    return { ...values, by, encoding: encoding as Encoding | undefined, paths: positionals, rollBack }
  } catch (error) {
    if (error instanceof Usage) throw error
    throw new Usage(error instanceof Refusal ? error.message : (error as Error).message)
  }
}

type Given = { 'roll-back'?: string; by?: string; reason?: string; 'sign-off'?: boolean }

function rollBackOf({ 'roll-back': id, by, reason, ...rest }: Given) {
  if (id === undefined && reason !== undefined) throw new Usage('Cannot take a reason without --roll-back <import>')
  if (id === undefined) return null
  if (!/^[1-9]\d{0,14}$/.test(id)) throw new Usage(`Cannot roll back "${id}": give the number of an import`)
  if (rest['sign-off']) throw new Usage('Cannot roll back and sign off at once: do one after the other')
  if (by === undefined || reason === undefined)
    throw new Usage(`Cannot roll back import ${id} without --by "<name>" and --reason "<text>": both become public`)
  return { undoes: Number(id), by: labelOf(by), reason: reasonOf(reason) }
}
