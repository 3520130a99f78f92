import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { submit } from '#db/report/submit.ts'
import { FACTS } from '#test/content/report/facts.ts'
import { bytesBelow, findBelow } from './bytes-below.ts'
import { deskKeys, freshReports, later, sealedOf, sendPlain } from './reports.ts'

const picture = (text: string) => ({ type: 'image/jpeg', original: null, bytes: Buffer.from(text) }) as const
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

describe('the folder of reports', () => {
  test('is entered by its owner alone, every file in it', async () => {
    const ctx = await freshReports()
    await submit(ctx, { facts: FACTS, choice: 'anonymous', identity: null, pictures: [picture('x')] })
    const folder = join(ctx.data, 'reports')
    expect([modeOf(folder), modeOf(ctx.store.attachments)]).toEqual(['700', '700'])
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    expect(files.length).toBeGreaterThanOrEqual(4)
    for (const { parentPath, name } of files) expect([name, modeOf(join(parentPath, name))]).toEqual([name, '600'])
  })

  test('is closed to a process of another user', async () => {
    const ctx = await freshReports()
    chmodSync(ctx.data, 0o755)
    const folder = join(ctx.data, 'reports')
    expect(modeOf(folder)).toBe('700')
    // Only root can become another user; elsewhere the mode above stands for it.
    if (process.getuid?.() !== 0) return
    const nobody = { uid: 65534, gid: 65534, encoding: 'utf8' } as const
    for (const path of [folder, join(folder, 'reports.db')]) {
      expect(spawnSync('ls', [ctx.data], nobody).stdout).toContain('reports')
      expect(spawnSync('cat', [path], nobody)).toMatchObject({ status: 1, stdout: '' })
      expect(spawnSync('ls', [path], nobody).stdout).toBe('')
    }
  })

  test('is written through, overwrites what is deleted, and keeps a log', async () => {
    const { store } = await freshReports()
    const pragma = (name: string) =>
      store.write(
        async tx => (await tx.execute(`PRAGMA ${name}`)).rows[0]?.[name === 'temp_store' ? 'temp_store' : name],
      )
    expect(await pragma('journal_mode')).toBe('wal')
    expect(await pragma('synchronous')).toBe(2)
    for (let i = 0; i < 3; i++) expect(await pragma('secure_delete')).toBe(1)
    expect(await pragma('temp_store')).toBe(2)
    await expect(store.client.execute('delete from report')).rejects.toThrow(/readonly/i)
  })

  test('has no column for an address, an agent or a time finer than a day, but for the sessions of staff', async () => {
    const { store } = await freshReports()
    const { rows } = await store.client.execute(
      `select m.name as "table", c.name, c.type from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table' and m.name not like 'sqlite%'
        and m.name <> 'session'`,
    )
    expect(rows.length).toBeGreaterThan(50)
    const names = rows.map(row => `${row['table']}.${row['name']}`)
    expect(names.filter(name => /\.(ip|.*agent|.*cookie|.*time.*|.*At|address|name|phone|email)$/i.test(name))).toEqual(
      [],
    )
    const days = rows.filter(row => String(row['name']).endsWith('On')).map(row => row['type'])
    expect(new Set(days)).toEqual(new Set(['INTEGER']))
  })

  test('keeps days only, whatever the clock says', async () => {
    const ctx = await freshReports('2026-11-25')
    await sendPlain(ctx)
    const { rows } = await ctx.store.client.execute(
      'select receivedOn, (select doneOn from trail) as doneOn from report',
    )
    expect({ ...rows[0] }).toEqual({ receivedOn: 20_782, doneOn: 20_782 })
  })
})

/** The same search in another process: this one would drop the locks of the open database by reading its file. */
function searchElsewhere(folder: string, texts: readonly string[]): string[] {
  const script = fileURLToPath(new URL('./find-below.ts', import.meta.url))
  const { stdout, stderr } = spawnSync(process.execPath, [script, folder, JSON.stringify(texts)], { encoding: 'utf8' })
  return stderr === '' ? JSON.parse(stdout) : [stderr]
}

describe('canaries', () => {
  test('of names, numbers and addresses are found nowhere in the database, its log or the files, nor is a code', async () => {
    const [ctx, keys] = [later(await freshReports(), '2026-11-25', 'reporter'), await deskKeys()]
    const secrets: string[] = ['198.51.100.77', 'CanaryAgent/7.7']
    for (let i = 0; i < 40; i++) {
      const who = {
        name: `金丝雀${i}号`,
        phone: `1990000${1000 + i}`,
        email: `canary${i}@example.org`,
        address: `鸟巷${i}弄`,
      }
      const original = await sealedOf(keys.open, { contact: `canary-gps-${i}` })
      const identity = await sealedOf(keys.open, who)
      const pictures = [{ ...picture(`picture ${i}`), original }]
      const { code } = await submit(ctx, { facts: FACTS, choice: 'confidential', identity, pictures })
      secrets.push(...Object.values(who), `canary-gps-${i}`, code, code.replaceAll('-', ''))
    }
    await submit(ctx, { facts: { ...FACTS, text: 'planted-fact' }, choice: 'anonymous', identity: null })
    const folder = join(ctx.data, 'reports')
    const search = (texts: string[]) => searchElsewhere(folder, texts)
    expect(search(['planted-fact'])).toEqual(expect.arrayContaining([join(folder, 'reports.db-wal')]))
    expect(search(secrets)).toEqual([])
    ctx.store.close()
    expect(bytesBelow(folder).length).toBeGreaterThan(80)
    expect(findBelow(folder, ['planted-fact'])).not.toEqual([])
    expect(findBelow(folder, secrets)).toEqual([])
  })
})
