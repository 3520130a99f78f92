import { PASSWORD } from '#test/db/report/staff/people.ts'
import { type Codes, STAFF } from '#test/portal/staffed.ts'
import type { Portal } from '#test/portal/start.ts'
import { ask, formOf } from './ask.ts'

type Member = keyof typeof STAFF

/** What staff see in their console: everything about every report that they may open, and the sheets of transfers apart. */
export async function staffAnswers({ url }: Portal, codes: Codes, numbers: readonly string[]) {
  const supervisor = await signedIn(url, codes, 'supervisor')
  const [pages, sheets]: string[][] = [[], []]
  for (const number of numbers) {
    pages?.push(await supervisor(`report/${number}`))
    sheets?.push(await supervisor(`report/${number}/sheet?office=${encodeURIComponent('模拟他局')}`))
  }
  for (const query of ['', '?overdue=1', '?closed=1', '?office=-']) pages?.push(await supervisor(query))
  for (const [member, paths] of Object.entries(OTHERS)) {
    const see = await signedIn(url, codes, member as Member)
    for (const path of paths) pages?.push(await see(path))
  }
  return { pages: pages as string[], sheets: sheets as string[] }
}

const OTHERS: Partial<Record<Member, readonly string[]>> = {
  intake: [''],
  publisher: ['', 'releases'],
  identity: ['identity'],
  auditor: ['', 'trail', 'staff-trail'],
  administrator: ['accounts', 'staff-trail'],
}

/** Signs in, and gives what shows a page of the console. */
async function signedIn(url: string, codes: Codes, member: Member): Promise<(path: string) => Promise<string>> {
  const given = await formOf({ account: STAFF[member], password: PASSWORD, code: codes[member]() })
  const headers = { ...given.headers, 'sec-fetch-site': 'same-origin' }
  const answer = await ask(`${url}/staff/zh/sign-in`, { ...given, method: 'POST', headers })
  const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0]
  if (cookie === undefined) throw new Error(`${STAFF[member]} could not sign in: ${answer.status}`)
  return async path => (await ask(`${url}/staff/zh/${path}`, { headers: { cookie } })).body
}
