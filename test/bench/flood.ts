import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { proofOf } from '../api/report/proof.ts'
import { codeOn, FIELDS, hidden, post, taking, YOUNGEST_MS } from '../portal/report-flow.ts'
import { staffed } from '../portal/staffed.ts'
import { type Portal, startPortal } from '../portal/start.ts'
import { type Line, ratio } from './measure.ts'

/** More connections than forms may wait, and fewer. */
const WIDE = { posts: 100_000, connections: 2000 }
const NARROW = { posts: 3000, connections: 256 }
/** People of each kind who come while it lasts, so many at a time, and how often each presses the button at most. */
const PEOPLE = 80
const AT_ONCE = 30
const TRIES = 10
const AGAIN_MS = 2000

type Honest = { opened: boolean; tries: number; code: string }

/** Intake and reading while 100,000 junk reports come in over 2,000 connections, against the same machine without them. */
export async function flood(data: string): Promise<Line[]> {
  await staffed(data)
  const portal = await startPortal(data, { QINGTIAN_RATE: '0' })
  await taking(portal.url)
  try {
    const proofs = await found(portal)
    const quiet = await reading(portal, pause(8000))
    const plain = await reading(portal, storm(portal, data, WIDE, '/nothing'))
    const wide = storm(portal, data, WIDE)
    const [busy, proven, unproven] = await Promise.all([
      reading(portal, wide),
      people(portal, wide, proofs),
      people(portal, wide, Array(PEOPLE).fill(null)),
    ])
    const narrow = storm(portal, data, NARROW)
    const waiting = await people(portal, narrow, Array(PEOPLE).fill(null))
    for (const { answered, perSecond } of [await wide, await narrow])
      console.log(`   junk reports, ${perSecond.toFixed(0)} a second: ${JSON.stringify(answered)}`)
    const lost = await lostOf(portal, [...proven, ...unproven, ...waiting])
    return [
      ratio(
        'reports with a proof of work acknowledged at the first try in a flood, share',
        share(proven, first),
        { atLeast: 0.99 },
        `of ${proven.length}`,
      ),
      ratio(
        `reports without one acknowledged within ${TRIES} tries, share`,
        share(unproven, kept),
        { atLeast: 0.9 },
        `of ${unproven.length}; first try ${share(unproven, first).toFixed(2)}`,
      ),
      ratio(
        '… at the first try in a flood over fewer connections than may wait, share',
        share(waiting, first),
        { atLeast: 0.99 },
        `of ${waiting.length}`,
      ),
      ratio(
        'forms that opened, share',
        share([...proven, ...unproven], ({ opened }) => opened),
        { atLeast: 0.99 },
      ),
      ratio('reports acknowledged and not found by their code', lost, { atMost: 0 }),
      ratio(
        'reading in a flood, median time in times of the same under as many refused posts',
        busy / plain,
        { atMost: 3 },
        `${ms(busy)} against ${ms(plain)}`,
      ),
      ratio('… in times of a quiet machine', busy / quiet, { atMost: 10 }, `${ms(busy)} against ${ms(quiet)}`),
    ]
  } finally {
    await portal.stop()
  }
}

const kept = ({ code }: Honest) => code !== ''
const first = (one: Honest) => kept(one) && one.tries === 1
const share = (all: readonly Honest[], passes: (one: Honest) => boolean) => all.filter(passes).length / all.length
const ms = (time: number) => `${time.toFixed(0)} ms`

type Storm = { posts: number; connections: number }

async function storm({ url }: Portal, data: string, { posts, connections }: Storm, path = '/zh/report/send') {
  const script = join(import.meta.dirname, 'flood-posts.ts')
  const args = [script, url, data, String(posts), String(connections), path]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return JSON.parse(stdout) as { answered: Record<string, number>; perSecond: number }
}

/** The median time of a page and of an answer of the API, until something ends. */
async function reading({ url }: Portal, until: Promise<unknown>): Promise<number> {
  const times: number[] = []
  let over = false
  void until.finally(() => {
    over = true
  })
  for (let i = 0; !over; i++) {
    const start = performance.now()
    const answer = await fetch(url + (i % 2 === 0 ? '/zh/air/' : '/v1/air/latest'))
    await answer.arrayBuffer()
    if (answer.status === 200) times.push(performance.now() - start)
    await pause(20)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] as number
}

/** Honest people, several at a time, each with a proof of work or none, while something lasts. */
async function people(portal: Portal, until: Promise<unknown>, proofs: (string | null)[]): Promise<Honest[]> {
  const all: Honest[] = []
  let over = false
  void until.finally(() => {
    over = true
  })
  const onward = async () => {
    while (!over && proofs.length > 0) all.push(await person(portal, proofs.pop() as string | null))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, onward))
  return all
}

/** Proofs as browsers find them while people read and write: before, for their work is none of ours. */
async function found({ url }: Portal): Promise<string[]> {
  const proofs: string[] = []
  for (let i = 0; i < PEOPLE; i++) proofs.push(await proofOf(await (await fetch(`${url}/zh/report/challenge`)).json()))
  return proofs
}

/** Opens the form, fills it in, and presses the button until it is acknowledged. */
async function person({ url }: Portal, proof: string | null): Promise<Honest> {
  let token = ''
  for (let opening = 0; opening < TRIES && token === ''; opening++) {
    const form = await fetch(`${url}/zh/report/`)
    token = hidden(await form.text(), 'token')
    if (token === '') await pause(AGAIN_MS)
  }
  if (token === '') return { opened: false, tries: 0, code: '' }
  await pause(YOUNGEST_MS)
  for (let tries = 1; tries <= TRIES; tries++) {
    const query = proof !== null && tries === 1 ? `?proof=${proof}` : ''
    const answer = await post(`${url}/zh/report/send${query}`, { ...FIELDS, token })
    const code = answer.status === 200 ? codeOn(await answer.text()) : ''
    if (code !== '') return { opened: true, tries, code }
    await pause(AGAIN_MS)
  }
  return { opened: true, tries: TRIES, code: '' }
}

async function lostOf({ url }: Portal, honest: readonly Honest[]): Promise<number> {
  let lost = 0
  for (const { code } of honest.filter(one => one.code !== ''))
    if ((await post(`${url}/zh/report/track/`, { code })).status !== 200) lost++
  return lost
}
