import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { freshFolder } from '#test/database.ts'

const COMMANDS: Record<string, string[]> = {
  'serve.ts': [],
  'command/import.ts': ['content/water/xinjiang'],
  'command/forget-simulated.ts': [],
  'command/key.ts': ['create', 'mynetwork'],
  'command/dust.ts': ['dust.csv'],
  'command/publish.ts': [],
}

function said(command: string, env: Record<string, string>) {
  const dust = join(freshFolder(), 'dust.csv')
  writeFileSync(dust, 'place,from,to,issuer,document\nhotan,2026-03-01,2026-03-03,a,b\n')
  const words = COMMANDS[command]?.map(word => (word === 'dust.csv' ? dust : word)) ?? []
  const args = [join('api', command), ...words]
  const ran = spawnSync(process.execPath, args, { env: { PORT: '0', ...env }, encoding: 'utf8' })
  return [ran.status, (ran.stdout + ran.stderr).trim()]
}

describe.each(Object.keys(COMMANDS))('%s says in one line what it cannot use', command => {
  test('a data folder that is a file', () => {
    const file = join(freshFolder(), 'file')
    writeFileSync(file, '')
    const line = expect.stringMatching(/^Cannot use the data folder ".*file": .*QINGTIAN_DATA[^\n]*$/)
    expect(said(command, { QINGTIAN_DATA: file })).toEqual([1, line])
  })

  test('a database that is none', () => {
    const data = freshFolder()
    writeFileSync(join(data, 'public.db'), 'no database at all, '.repeat(500))
    const line = expect.stringMatching(/^Cannot use the database "file:.*public\.db": [^\n]*not a database$/)
    expect(said(command, { QINGTIAN_DATA: data })).toEqual([1, line])
  })

  test('a server that does not answer, without what is secret in its address', () => {
    const env = { QINGTIAN_DATA: freshFolder(), DATABASE_URL: 'http://me:secret@127.0.0.1:1/?authToken=secret' }
    const [code, text] = said(command, env)
    expect([code, text]).toEqual([1, expect.stringMatching(/^Cannot use the database "http:\/\/127\.0\.0\.1:1\/": /)])
    expect(text).not.toMatch(/secret|\n/)
  })
})
