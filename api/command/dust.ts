import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { Refusal } from '#content/refusal.ts'
import { DustStatement, recordDust } from '#db/air/record-dust.ts'
import { WrongEnvironment } from '../environment.ts'
import { openTarget } from './target.ts'

/** `npm run dust -- <file.csv>`: takes in dust windows stated by the authority (place,from,to,issuer,document). */
async function dust(path: string): Promise<string> {
  const rows = parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)), {
    bom: true,
    columns: true,
    skip_empty_lines: true,
  }) as unknown[]
  const statements = rows.map((row, i) => {
    const read = DustStatement.safeParse(row)
    if (read.success) return read.data
    const issue = read.error.issues[0]
    throw new Refusal(
      'invalid',
      `Cannot read ${path} line ${i + 2}, ${issue?.path.join('.') || 'columns'}: ${issue?.message}`,
    )
  })
  const { store } = await openTarget()
  try {
    const fresh = await recordDust(store, statements, Math.floor(Date.now() / 1000))
    return `${fresh} dust windows new, ${statements.length - fresh} known already`
  } finally {
    store.close()
  }
}

const [path, ...rest] = process.argv.slice(2)
if (path === undefined || rest.length > 0) {
  console.error('Usage: npm run dust -- <file.csv>   columns place,from,to,issuer,document')
  process.exitCode = 2
} else {
  try {
    console.log(await dust(path))
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = error instanceof WrongEnvironment ? 2 : 1
  }
}
