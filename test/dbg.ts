import { mkdirSync, rmSync, readdirSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { runDeskKey } from '#api/command/desk-key.ts'
import { ripeTokens, taking } from '#test/portal/report-flow.ts'
import { startPortal } from '#test/portal/start.ts'
import { Load } from '#test/proof/load.ts'
import { strace } from '#test/proof/trace.ts'
const ENV = { QINGTIAN_RATE: '0', QINGTIAN_REPORTS: 'on', UV_USE_IO_URING: '0' }
const data='/tmp/pw/data'
rmSync('/tmp/pw',{recursive:true,force:true}); mkdirSync(data,{recursive:true})
await (await startPortal(data, ENV, { role: 'public' })).stop()
await runDeskKey([], data, ()=>{})
const role = await startPortal(data, ENV, { role: 'reports', through: strace('/tmp/pw/calls') })
const portal = await startPortal(data, ENV, { role: 'public' })
await taking(portal.url)
const tokens = await ripeTokens(portal.url, 20)
const load = new Load(() => portal.url, tokens)
const r = load.run(2)
while (load.acknowledged.length < 10) await pause(20)
load.stop(); await r
await role.stop(); await portal.stop()
console.log(load.acknowledged.length)
