import type { AgreementCount } from '#db/trail/agreement.ts'
import type { Imported } from './import-file.ts'
import { table } from './table.ts'

const HEAD = ['file', 'source', 'read', 'stored', 'unchanged', 'revised', 'rejected', 'agrees']
const MOST = 100

/** What became of one path: imported, or why not. */
export type Outcome = { file: string; imported: Imported | null; refused: string | null }

type Sum = { files: number; read: number; stored: number; unchanged: number; revised: number; rejected: number }
type Line = Sum & { file: string; source: string; compared: number; agreed: number }

/** The table at the end: a line a file, or a line a source when there are more than a hundred. */
export function reportOf(outcomes: readonly Outcome[]): string {
  const lines = outcomes.map(lineOf)
  const shown = lines.length <= MOST ? lines : [...Map.groupBy(lines, line => line.source).values()].map(added)
  const total = lines.length > 1 ? [{ ...added(lines), source: '' }] : []
  return table(HEAD, [...shown, ...total].map(cells))
}

function lineOf({ file, imported, refused }: Outcome): Line {
  const source = refused !== null ? 'not read' : imported?.recorded.already ? 'already imported' : sourceOf(imported)
  const { read = 0, stored = 0, unchanged = 0, revised = 0, rejected = 0, agreement = [] } = imported?.recorded ?? {}
  return { file, source, files: 1, read, stored, unchanged, revised, rejected, ...agreed(agreement) }
}

const sourceOf = (imported: Imported | null) => (imported?.recorded.prepared ? 'prepared' : (imported?.source ?? ''))

/** Of everything compared but the primary pollutant. */
function agreed(agreement: readonly AgreementCount[]): { compared: number; agreed: number } {
  const counts = agreement.filter(({ region, measure }) => region === 'nationwide' && measure !== 'primary')
  const sum = (name: 'compared' | 'agreed') => counts.reduce((n, count) => n + count[name], 0)
  return { compared: sum('compared'), agreed: sum('agreed') }
}

function added(lines: readonly Line[]): Line {
  const sum = (name: Exclude<keyof Line, 'file' | 'source'>) => lines.reduce((n, line) => n + line[name], 0)
  return {
    ...{ file: `${lines.length} files`, source: lines[0]?.source ?? '', files: sum('files') },
    ...{ read: sum('read'), stored: sum('stored'), unchanged: sum('unchanged'), revised: sum('revised') },
    ...{ rejected: sum('rejected'), compared: sum('compared'), agreed: sum('agreed') },
  }
}

const cells = ({ file, source, read, stored, unchanged, revised, rejected, ...rest }: Line) => [
  ...[file, source, read, stored, unchanged, revised, rejected],
  percent(rest.agreed, rest.compared),
]

/** Rounded down, so that 100 % means all. */
const percent = (part: number, all: number) =>
  all === 0 ? '' : `${(Math.floor((part / all) * 100_000) / 1000).toFixed(3)} %`
