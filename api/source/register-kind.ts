import { Refusal } from '#content/refusal.ts'
import { columnsOf } from '#content/register/columns.ts'
import type { Kind } from '#content/register/kind.ts'
import { KINDS } from '#content/register/kinds.ts'

/** What our own answers add to the columns of a template; passed over, so that what was downloaded can come in again. */
const ADDED = ['simulated', 'import']

const names = (kind: Kind) => columnsOf(kind).map(column => column.name)
const required = (kind: Kind) =>
  columnsOf(kind)
    .filter(({ nullable, kind: cell }) => !nullable && cell !== 'list')
    .map(column => column.name)

/** The kind whose template a header is: its key is there, and most of the columns are its. Null when there is none. */
export function kindOf(header: readonly string[]): Kind | null {
  const given = header.map(name => name.trim())
  const scored = KINDS.filter(kind => kind.key.every(field => given.includes(field))).map(kind => {
    const known = names(kind).filter(name => given.includes(name)).length
    const strange = given.filter(name => !ADDED.includes(name) && !names(kind).includes(name)).length
    return { kind, missing: required(kind).filter(name => !given.includes(name)).length, score: known - strange }
  })
  scored.sort((a, b) => b.score - b.missing - (a.score - a.missing))
  const [best] = scored
  return best && best.score - best.missing > 0 ? best.kind : null
}

/**
 * The kind of a file by its header at `where` (file and line), and which of its columns stands at which place.
 * Throws Refusal `invalid`: no template of ours, a column that its template does not have, one missing, or one there twice.
 */
export function registerHeader(header: readonly string[], where: string): { kind: Kind; columns: (string | null)[] } {
  const given = header.map(name => name.trim())
  const kind = kindOf(given)
  const refuse = (what: string): never => {
    throw new Refusal('invalid', `Cannot read ${where}: ${what}`)
  }
  if (!kind) return refuse(`no template of the register has these columns: ${given.join(', ').slice(0, 120)}`)
  const of = `the template "${kind.kind}"`
  const strange = given.find(name => !ADDED.includes(name) && !names(kind).includes(name))
  if (strange !== undefined) refuse(`column "${strange}" is not in ${of}: ${names(kind).join(', ')}`)
  const twice = given.find((name, i) => given.indexOf(name) !== i)
  if (twice !== undefined) refuse(`two columns "${twice}"`)
  const absent = required(kind).find(name => !given.includes(name))
  if (absent !== undefined) refuse(`no column "${absent}", which ${of} requires`)
  return { kind, columns: given.map(name => (ADDED.includes(name) ? null : name)) }
}
