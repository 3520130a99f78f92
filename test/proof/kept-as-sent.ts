import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { Decrypter } from 'age-encryption'
import sharp from 'sharp'
import { codeId } from '#db/report/code-id.ts'
import { openReports } from '#db/report/open.ts'
import { faultsOf } from '#test/db/report/faults.ts'

/** A report as it was acknowledged: its code, SHA-256 of the pictures sent, and whether more may have come that nobody was told of. */
export type Acknowledged = { code: string; pictures: string[]; unsure: string[] }

/**
 * Faults of the reports of a data folder against what was acknowledged, told by one who has the key of the desk: reads the
 * database beside the process that has it open, while nobody writes.
 */
export async function keptAsSent(
  data: string,
  secret: string,
  acknowledged: readonly Acknowledged[],
): Promise<string[]> {
  const folder = join(data, 'reports')
  const attachments = join(folder, 'attachments')
  const client = createClient({ url: `file:${join(folder, 'reports.db')}`, concurrency: 1, timeout: 5000 })
  try {
    await client.execute('PRAGMA query_only = ON')
    const faults = await faultsOf({ client, attachments })
    for (const one of acknowledged) {
      const sql = `select report, file, original from report r left join attachment using (report) where codeId = ? order by attachment`
      const { rows } = await client.execute({ sql, args: [codeId(one.code)] })
      if (rows.length === 0) faults.push('an acknowledged report is lost')
      const files = rows
        .filter(row => row['file'] !== null)
        .map(row => ({ file: String(row['file']), original: String(row['original']) }))
      faults.push(...(await pictureFaults(attachments, secret, one, files)))
    }
    return faults
  } finally {
    client.close()
  }
}

async function pictureFaults(
  attachments: string,
  secret: string,
  { pictures, unsure }: Acknowledged,
  files: readonly { file: string; original: string }[],
): Promise<string[]> {
  const kept: string[] = []
  for (const { file, original } of files) {
    const readable = await sharp(readFileSync(join(attachments, file)))
      .stats()
      .then(
        () => true,
        () => false,
      )
    if (!readable) return ['a picture that cannot be read']
    const decrypter = new Decrypter()
    decrypter.addIdentity(secret)
    const sent = await decrypter.decrypt(readFileSync(join(attachments, original)))
    kept.push(createHash('sha256').update(sent).digest('hex'))
  }
  const lost = pictures.filter(hash => !kept.includes(hash))
  const strange = kept.filter(hash => !pictures.includes(hash) && !unsure.includes(hash))
  return [...lost.map(() => 'an acknowledged picture is lost'), ...strange.map(() => 'a picture that nobody sent')]
}

if (import.meta.main) {
  const [data, secret, first] = process.argv.slice(2) as [string, string, string?]
  const acknowledged = JSON.parse(readFileSync(0, 'utf8')) as Acknowledged[]
  if (first === 'open') (await openReports(data)).close()
  process.stdout.write(JSON.stringify(await keptAsSent(data, secret, acknowledged)))
}
