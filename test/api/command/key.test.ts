import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshFolder } from '#test/database.ts'

const COMMAND = join(import.meta.dirname, '..', '..', '..', 'api', 'command', 'key.ts')
const run = (data: string, ...args: string[]) => {
  const env = { PATH: process.env['PATH'], QINGTIAN_DATA: data }
  const { status, stdout } = spawnSync(process.execPath, [COMMAND, ...args], { env, encoding: 'utf8' })
  return { status, lines: stdout.trimEnd().split('\n') }
}

test('npm run key makes, lists and revokes keys, and says what is wrong', () => {
  const data = freshFolder()
  const made = run(data, 'create', 'hotan')
  expect([made.status, made.lines[0]]).toEqual([0, expect.stringMatching(/^\w{8}(-\w{8}){3}$/)])
  expect(run(data, 'create', 'hotan')).toEqual({
    status: 1,
    lines: ['Cannot create key "hotan": it exists; revoke it first'],
  })
  expect(run(data, 'list').lines[2]).toMatch(/^hotan +\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  expect(run(data, 'revoke', 'hotan').status).toBe(0)
  expect(run(data, 'revoke', 'hotan').status).toBe(1)
  for (const args of [[], ['create'], ['list', 'x'], ['steal', 'x']]) expect(run(data, ...args).status).toBe(2)
  expect(JSON.stringify(run(data, 'list'))).not.toContain(made.lines[0])
})
