import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { runDeskKey } from '#api/command/desk-key.ts'
import { ripeTokens, taking } from '#test/portal/report-flow.ts'
import { staffed } from '#test/portal/staffed.ts'
import { startPortal } from '#test/portal/start.ts'
import { inspected, kill, lost } from './inspect.ts'
import { atLeast, exactly, type Line } from './line.ts'
import { Load } from './load.ts'

const ENV = { QINGTIAN_RATE: '0' }

/** What the kernel calls EXT4_IOC_SHUTDOWN with NOLOGFLUSH: the file system stops at once, and nothing more reaches the disk. */
const STOP = 'open(my $at, "<", $ARGV[0]) or die $!; my $how = pack("L", 2); ioctl($at, 0x8004587d, $how) or die $!'

/** Cuts the power of a real ext4 file system that holds the reports, under load, so many times. */
export async function cuts(folder: string, times: number): Promise<Line[]> {
  const [data, image] = [join(folder, 'data'), join(folder, 'disk')]
  const reports = join(data, 'reports')
  mkdirSync(reports, { recursive: true })
  execFileSync('truncate', ['--size', '512M', image])
  execFileSync('mkfs.ext4', ['-q', image])
  const mount = () => execFileSync('mount', ['-o', 'loop', image, reports])
  mount()
  const secret = await generateX25519Identity()
  await runDeskKey(['--public', await identityToRecipient(secret)], data, () => {})
  await staffed(data)
  let portal = await startPortal(data, ENV)
  const load = new Load(() => portal.url, [])
  const faults: string[] = []
  for (let round = 0; round < times; round++) {
    await taking(portal.url)
    load.tokens.push(...(await ripeTokens(portal.url, 400)))
    const before = load.acknowledged.length
    const running = load.run(6)
    while (load.acknowledged.length < before + 20) await pause(10)
    await pause(Math.random() * 2500)
    execFileSync('perl', ['-e', STOP, reports])
    await running
    await kill(portal, 'both')
    execFileSync('umount', [reports])
    mount()
    portal = await startPortal(data, ENV)
    await taking(portal.url)
    faults.push(...(await lost(portal, load.acknowledged)), ...inspected(data, secret, load.acknowledged))
    console.log(`   … cut ${round + 1}: ${load.acknowledged.length} reports acknowledged, ${faults.length} faults`)
  }
  await portal.stop()
  execFileSync('umount', [reports])
  return [
    atLeast(`reports acknowledged before ${times} real cuts`, load.acknowledged.length, 20 * times),
    atLeast('requests that were refused or cut off by them', load.cut + load.refused, times),
    exactly('faults', faults.length, 0, faults[0] ?? 'nothing acknowledged is lost, no half, no orphan'),
  ]
}
