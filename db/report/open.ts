import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { Refusal } from '#content/refusal.ts'
import { makeFolder } from '../folder.ts'
import { writerQueue } from '../lock.ts'
import type { Write } from '../open.ts'
import { transact } from '../transact.ts'
import { flushFolder, namedFiles, sweepAttachments } from './attachment-files.ts'
import { fillClusters } from './fill-clusters.ts'
import { migrateReports } from './migrate.ts'
import { isNoRoom } from './no-room.ts'
import { openTotpVault, sealOldSecrets, type TotpVault } from './staff/totp-vault.ts'

/**
 * The open database of reports: `client` reads, `write` writes, one act at a time. `attachments` is the folder of files, `totp` what keeps secrets of staff.
 * `rewrite` writes the whole database anew, without what deleted or moved rows left. `emptyLog` moves the log into the database and cuts it to nothing; false while something reads the log. `snapshot` writes
 * the database as it stands into an empty file, and tells how many reports and which files belong to it. Jobs take turns: those
 * that take files away, and those that need them to stay.
 */
export type ReportStore = {
  url: string
  client: Client
  attachments: string
  write: Write
  totp: TotpVault
  rewrite: () => Promise<void>
  emptyLog: () => Promise<boolean>
  snapshot: (path: string) => Promise<{ reports: number; files: string[] }>
  job: <T>(job: () => Promise<T>) => Promise<T>
  close: () => void
}

/** A deleted envelope is overwritten with zeros, and nothing is ever sorted into a file of its own. */
const PRAGMAS = ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON', 'temp_store = MEMORY']
const EMPTY_LOG = 'PRAGMA wal_checkpoint(TRUNCATE)'
const BUSY_MS = 5000
/** How long a process that is ending may still hold them. */
const LEAVING_MS = 1000

/**
 * Opens the reports of a data folder: `reports/`, which only its owner may enter. One process alone opens them, from here
 * until `close`; files of attachments that no report names, left by a process that died, are taken away. Throws Refusal
 * `unavailable` while another process has them open.
 */
export async function openReports(data: string): Promise<ReportStore> {
  const folder = join(data, 'reports')
  const attachments = join(folder, 'attachments')
  makeFolder(data)
  for (const path of [folder, attachments]) ownFolder(path)
  const path = join(folder, 'reports.db')
  ownFile(path)
  const release = await lockAlone(`${path}.lock`)
  try {
    const store = await openAlone(path, attachments, release)
    for (const made of [folder, data]) await flushFolder(made)
    return store
  } catch (error) {
    release()
    throw error
  }
}

async function openAlone(path: string, attachments: string, release: () => void): Promise<ReportStore> {
  const options = { url: `file:${path}`, concurrency: 1, timeout: BUSY_MS }
  const writer = createClient(options)
  for (const pragma of PRAGMAS) await writer.execute(`PRAGMA ${pragma}`)
  await migrateReports(writer)
  await sweepAttachments(writer, attachments)
  await fillClusters(writer)
  const totp = await openTotpVault(dirname(path))
  await sealOldSecrets(writer, totp)
  const log = new Log(writer)
  await log.emptyIfWaits()
  const reader = createClient(options)
  for (const pragma of ['query_only = ON', 'temp_store = MEMORY']) await reader.execute(`PRAGMA ${pragma}`)
  const inTurn = writerQueue()
  return {
    ...{ url: options.url, client: reader, attachments, totp },
    write: act =>
      inTurn(async () => {
        const result = await transact(writer, act)
        await log.emptyIfWaits()
        return result
      }),
    job: writerQueue(),
    snapshot: path => inTurn(() => snapshot(writer, path)),
    rewrite: () =>
      inTurn(async () => {
        await writer.execute('VACUUM')
      }),
    emptyLog: () => inTurn(() => log.empty()),
    close: () => {
      for (const client of [reader, writer]) client.close()
      release()
    },
  }
}

async function snapshot(client: Client, path: string): Promise<{ reports: number; files: string[] }> {
  await client.execute({ sql: 'vacuum into ?', args: [path] })
  const { rows } = await client.execute('select count(*) as n from report')
  return { reports: Number(rows[0]?.['n']), files: await namedFiles(client) }
}

/** The log, which may hold what was deleted before a crash: it is emptied at the start, or as soon as the disk has room for that. */
class Log {
  readonly #writer: Client
  #waits = true

  constructor(writer: Client) {
    this.#writer = writer
  }

  /** False while something reads the log. */
  async empty(): Promise<boolean> {
    const { rows } = await this.#writer.execute(EMPTY_LOG)
    this.#waits = false
    return Number(rows[0]?.['busy']) === 0
  }

  async emptyIfWaits(): Promise<void> {
    if (!this.#waits) return
    await this.empty().catch(error => {
      if (!isNoRoom(error)) throw error
    })
  }
}

function ownFolder(path: string): void {
  if (!statSync(path, { throwIfNoEntry: false })) mkdirSync(path, { mode: 0o700 })
  chmodSync(path, 0o700)
}

/**
 * Makes a file for its owner alone; the log beside a database takes its mode from it. One that exists is not touched: to
 * open and close a database that this process has open would drop its locks.
 */
function ownFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/**
 * A transaction held on a file of its own: the system frees it when the process dies. Held on a database that is not empty it
 * writes nothing, so it is got on a full disk too.
 */
async function lockAlone(path: string): Promise<() => void> {
  ownFile(path)
  const client = createClient({ url: `file:${path}`, concurrency: 1, timeout: LEAVING_MS })
  try {
    await beginLock(client)
    const held = await client.transaction('write')
    return () => {
      held.close()
      client.close()
    }
  } catch (error) {
    client.close()
    if (!String(error).includes('SQLITE_BUSY')) throw error
    throw new Refusal('unavailable', 'Cannot open the reports: another process has them open')
  }
}

async function beginLock(client: Client): Promise<void> {
  const { rows } = await client.execute('PRAGMA page_count')
  if (Number(rows[0]?.['page_count']) === 0) await client.execute('PRAGMA user_version = 1')
}
