import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runStaff } from '#api/command/staff.ts'
import { drain } from '#api/listen.ts'
import { listenForCommands } from '#api/report/control-door.ts'
import { openReports } from '#db/report/open.ts'
import { freshFolder } from '#test/database.ts'
import { staffTrailOf, takeUp } from '#test/db/report/staff/people.ts'

const URL = 'http://127.0.0.1:8080'

async function run(data: string, ...args: string[]) {
  const lines: string[] = []
  const code = await runStaff(args, { data, url: URL }, text => lines.push(...text.split('\n')))
  return { code, lines }
}

/** The reports as their role has them open, listening for commands. */
async function runningRole(data: string) {
  const store = await openReports(data)
  const server = await listenForCommands(data, store, Date.now)
  onTestFinished(async () => {
    await drain(server)
    store.close()
  })
  return { store, who: 'nobody', now: Date.now() }
}

test('npm run staff invites the first administrator before the portal ever ran', async () => {
  const data = freshFolder()
  const made = await run(data, 'administrator', '模拟管理员')
  expect(made).toEqual({
    code: 0,
    lines: [expect.stringMatching(/^[\w-]{43}$/), expect.stringContaining(`${URL}/staff/`)],
  })
  const ctx = await runningRole(data)
  expect(await takeUp(ctx, made.lines[0] as string)).toEqual(expect.any(Function))
  expect(await staffTrailOf(ctx)).toContain('portal create-account 模拟管理员')
})

test('npm run staff goes through the role while it has the reports open, and recovers administrators alone', async () => {
  const data = freshFolder()
  const ctx = await runningRole(data)
  expect(statSync(join(data, 'reports', 'control')).mode & 0o777).toBe(0o600)
  expect((await run(data, 'administrator', '管理一')).code).toBe(0)
  expect(await run(data, 'administrator', '管理一')).toEqual({
    code: 1,
    lines: ['Cannot make the account "管理一": there is one'],
  })
  const recovered = await run(data, 'recover', '管理一')
  expect(recovered.code).toBe(0)
  await takeUp(ctx, recovered.lines[0] as string)
  await ctx.store.write(tx =>
    tx.execute(`insert into account (account, role, state) values ('经办', 'handler', 'active')`),
  )
  expect(await run(data, 'recover', '经办')).toMatchObject({ code: 1 })
  expect(await run(data, 'recover', '无人')).toEqual({ code: 1, lines: ['There is no account "无人"'] })
  expect(await run(data, 'administrator', 'portal')).toMatchObject({ code: 1 })
})

test('npm run staff says what is wrong', async () => {
  const data = freshFolder()
  for (const args of [[], ['administrator'], ['recover', 'a', 'b'], ['steal', 'x'], ['toString', 'x']])
    expect(await run(data, ...args)).toMatchObject({
      code: 2,
      lines: [expect.stringContaining('Usage'), expect.anything()],
    })
  const store = await openReports(data)
  onTestFinished(() => store.close())
  expect(await run(data, 'administrator', '管理一')).toEqual({
    code: 1,
    lines: ['Cannot open the reports: another process has them open'],
  })
})
