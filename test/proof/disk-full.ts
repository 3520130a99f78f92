import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { runDeskKey } from '#api/command/desk-key.ts'
import { codeOn, FIELDS, post, ripeTokens, taking } from '#test/portal/report-flow.ts'
import { staffed } from '#test/portal/staffed.ts'
import { type Portal, startPortal } from '#test/portal/start.ts'
import { inspected, kill, lost } from './inspect.ts'
import type { Acknowledged } from './kept-as-sent.ts'
import { atLeast, exactly, type Line } from './line.ts'
import { formWith, hashOf, noise } from './load.ts'

const ENV = { QINGTIAN_RATE: '0' }
const SIZE = '10m'
const TEXT = '模拟：写不下也不能丢的一段话'
const WHO = { choice: 'confidential', name: '模拟甲', phone: '000-000' }
/** A picture of some hundred kilobytes, and one of some. */
const [LARGE, SMALL] = [500, 90]

type Sent = { status: number; page: string; tryAgain: string | null }

/** A small disk that holds the reports, and what is sent while it is full. */
class SmallDisk {
  readonly acknowledged: Acknowledged[] = []
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=700`, 'tmpfs', folder])
  }

  /** Leaves so many bytes free. */
  fill(free: number): void {
    this.empty()
    const { bavail, bsize } = statfsSync(this.#folder)
    writeFileSync(join(this.#folder, 'ballast'), Buffer.alloc(Math.max(0, bavail * bsize - free)))
  }

  empty(): void {
    rmSync(join(this.#folder, 'ballast'), { force: true })
  }

  async send({ url }: Portal, token: string, side: number | null): Promise<Sent> {
    const pictures = side === null ? [] : [await noise(side)]
    const body = formWith({ ...FIELDS, ...WHO, text: TEXT, token }, pictures)
    const answer = await fetch(`${url}/zh/report/send`, { method: 'POST', body })
    const page = await answer.text()
    if (answer.status === 200)
      this.acknowledged.push({ code: codeOn(page), pictures: pictures.map(hashOf), unsure: [] })
    return { status: answer.status, page, tryAgain: answer.headers.get('retry-after') }
  }
}

/** Whether a refusal is clear, tells when to try again, and gives back everything that was typed. */
const isFair = ({ status, page, tryAgain }: Sent): boolean =>
  status === 503 &&
  tryAgain !== null &&
  page.includes('role="alert"') &&
  [TEXT, ...Object.values(WHO)].every(typed => page.includes(typed))

/** The disk is full while files, the log or the database itself are written, and when the role starts: nothing is lost, and all goes on when there is room. */
export async function diskFull(folder: string): Promise<Line[]> {
  const data = join(folder, 'data')
  mkdirSync(join(data, 'reports'), { recursive: true })
  const disk = new SmallDisk(join(data, 'reports'))
  const secret = await generateX25519Identity()
  await runDeskKey(['--public', await identityToRecipient(secret)], data, () => {})
  await staffed(data)
  const portal = await startPortal(data, ENV)
  await taking(portal.url)
  const tokens = await ripeTokens(portal.url, 600)
  const next = () => tokens.pop() as string
  const faults = async () => [...(await lost(portal, disk.acknowledged)), ...inspected(data, secret, disk.acknowledged)]
  const lines: Line[] = []
  const scene = async (what: string, free: number, side: number | null) => {
    disk.fill(free)
    const token = next()
    const refused = [await disk.send(portal, token, side), await disk.send(portal, token, side)]
    const found = await faults()
    disk.empty()
    const after = await disk.send(portal, token, side)
    lines.push(
      exactly(
        `${what}: answered 503 with everything that was typed`,
        refused.filter(isFair).length,
        2,
        `${refused.map(({ status }) => status)}`,
      ),
      exactly(`${what}: faults`, found.length, 0, found[0] ?? 'none'),
      exactly(`${what}: the same form is taken when there is room`, after.status, 200),
    )
  }
  for (const side of [null, SMALL]) await disk.send(portal, next(), side)
  await scene('no room for a picture', 100_000, LARGE)
  await scene('no room for the original of a picture', 0, SMALL)
  await scene('no room in the log', 0, null)
  await filledByReports(disk, portal, next, faults, lines)
  await restarted(disk, portal, next, faults, lines)
  await portal.stop()
  execFileSync('umount', [join(data, 'reports')])
  return lines
}

type Next = () => string
type Faults = () => Promise<string[]>

/** Reports come until nothing more goes in: the log is moved into the database on the way, which grows. */
async function filledByReports(
  disk: SmallDisk,
  portal: Portal,
  next: Next,
  faults: Faults,
  lines: Line[],
): Promise<void> {
  disk.fill(6_000_000)
  const before = disk.acknowledged.length
  let refused = 0
  for (let i = 0; refused < 10 && i < 400; i++) {
    const sent = await disk.send(portal, next(), i % 4 === 0 ? SMALL : null)
    refused = sent.status === 200 ? 0 : isFair(sent) ? refused + 1 : Number.NaN
  }
  const message = await post(`${portal.url}/zh/report/track/message`, {
    code: disk.acknowledged[0]?.code ?? '',
    text: TEXT,
  })
  const kept = (await message.text()).includes(TEXT)
  const found = await faults()
  disk.empty()
  lines.push(
    atLeast('reports acknowledged until the disk was full', disk.acknowledged.length - before, 20),
    exactly('refusals in a row then, each with everything that was typed', refused, 10),
    exactly(
      'a message is refused by 503 with its text',
      Number(kept && message.status === 503),
      1,
      String(message.status),
    ),
    exactly('full by reports: faults', found.length, 0, found[0] ?? 'none'),
    exactly(
      'full by reports: a form is taken when there is room',
      (await disk.send(portal, next(), SMALL)).status,
      200,
    ),
  )
}

const PATIENCE_MS = 40_000

/** The role starts on a full disk: it follows reports as soon as it can, and takes new ones when there is room. */
async function restarted(disk: SmallDisk, portal: Portal, next: Next, faults: Faults, lines: Line[]): Promise<void> {
  disk.fill(0)
  await kill(portal, 'role')
  const followed = await within(PATIENCE_MS, async () => (await lost(portal, disk.acknowledged)).length === 0)
  disk.empty()
  const taken = await within(PATIENCE_MS, async () => (await disk.send(portal, next(), SMALL)).status === 200)
  const found = await faults()
  lines.push(
    exactly('started on a full disk: reports are followed', Number(followed), 1),
    exactly('started on a full disk: a form is taken when there is room', Number(taken), 1),
    exactly('started on a full disk: faults', found.length, 0, found[0] ?? 'none'),
  )
}

async function within(ms: number, holds: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await pause(200))
    if (await holds().catch(() => false)) return true
  return false
}
