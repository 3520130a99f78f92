import { photo, png } from '#test/api/report/pictures.ts'
import { codeOn, hidden } from '#test/portal/report-flow.ts'
import { type Answer, ask, formOf } from './ask.ts'
import { type Canary, canaryAt } from './canary.ts'

const LANGUAGES = ['zh', 'ug', 'kk', 'en'] as const
const MB = 1_000_000

/** What came of a report: its code, answers that give back what was typed on purpose, and all others. */
export type Sent = { code: string; typed: string[]; answers: string[] }

type Way = { url: string; lang: string; canary: Canary; said: Sent }
type Given = Awaited<ReturnType<typeof formOf>>

/** One request with everything in it that tells who asks. */
function told(
  { url, lang, canary }: Way,
  path: string,
  given?: Given,
  method = given ? 'POST' : 'GET',
): Promise<Answer> {
  const headers = { ...canary.network, ...given?.headers }
  const { localAddress } = canary
  return ask(`${url}/${lang}/report/${path}`, { method, headers, localAddress, ...(given ? { body: given.body } : {}) })
}

/** Opens the form that reporter `i` will send, and tells its token. */
export async function openForm(url: string, i: number): Promise<string> {
  const canary = canaryAt(i)
  const way = { url, lang: LANGUAGES[i % 4] as string, canary, said: { code: '', typed: [], answers: [] } }
  return hidden((await told(way, `?place=urumqi&from=${canary.query}`)).body, 'token')
}

const fieldsOf = ({ identity, facts }: Canary, token: string) => ({
  ...{ category: 'air.smoke', place: 'urumqi', choice: 'real-name' },
  ...{ ...identity, ...facts, token },
})

/** Sends report `i` by a form that is ripe: errors of all sorts on the way, then the report, its tracking and a message. */
export async function sendCanary(url: string, i: number, token: string): Promise<Sent> {
  const canary = canaryAt(i)
  const way: Way = { url, lang: LANGUAGES[i % 4] as string, canary, said: { code: '', typed: [], answers: [] } }
  const { said } = way
  const fields = fieldsOf(canary, token)
  said.typed.push((await told(way, 'check', await formOf(fields))).body)
  if (i % 5 === 1) await sayWrong(way, fields, i)
  const sent = await told(way, 'send', await formOf(i % 4 === 0 ? await withPhoto(fields, canary) : multipart(fields)))
  said.answers.push(sent.body)
  said.code = codeOn(sent.body)
  if (said.code === '') throw new Error(`report ${i} was answered ${sent.status}: ${sent.body.slice(0, 300)}`)
  await follow(way, i)
  return said
}

async function follow(way: Way, i: number): Promise<void> {
  const { canary, said } = way
  const { code } = said
  const post = async (path: string, form: FormData | Record<string, string>) =>
    said.answers.push((await told(way, path, await formOf(form))).body)
  await post('track/', { code })
  if (i % 3 === 0) await post('track/message', { code, text: canary.message })
  if (i % 8 === 1) await post('track/pictures', await withPhoto({ code }, canary))
  if (i % 8 === 2) await post('track/disagree', { code, text: canary.message })
  if (i % 8 === 3) await post('track/', { code: canary.identity.name })
  if (i % 8 === 5) said.answers.push(await newRequest(way))
  if (i % 8 === 4) said.answers.push((await told(way, `track?code=${canary.query}`)).body)
}

/** The same by GeoReport, with everything that it lets a program tell of its person. */
async function newRequest({ url, canary }: Way): Promise<string> {
  const { identity, network, localAddress, query, facts } = canary
  const given = await formOf({
    ...{
      service_code: 'air.smoke',
      lat: '43.8',
      long: '87.6',
      description: facts.text,
      address_string: facts.landmark,
    },
    ...{ first_name: identity.name, last_name: identity.address, email: identity.email, phone: identity.phone },
    ...{ device_id: query, account_id: query, media_url: `https://example.org/${query}.jpg`, api_key: query },
  })
  const headers = { ...network, ...given.headers }
  const { status, body } = await ask(`${url}/open311/v2/requests.json`, {
    ...given,
    method: 'POST',
    headers,
    localAddress,
  })
  if (status !== 200) throw new Error(`a new request was answered ${status}: ${body}`)
  return body
}

/** Forms that are refused, each for another reason; what was typed comes back where the form is understood. */
async function sayWrong(way: Way, fields: ReturnType<typeof fieldsOf>, i: number): Promise<void> {
  const { said, canary } = way
  const send = async (form: FormData) => said.typed.push((await told(way, 'send', await formOf(form))).body)
  const plain = async (path: string, given?: Given, method?: string) =>
    said.answers.push((await told(way, path, given, method)).body)
  said.typed.push((await told(way, 'check', await formOf({ ...fields, category: '' }))).body)
  await send(withFile(fields, canary.file, Buffer.from(`GIF89a ${canary.lens}`)))
  await send(withFile(fields, canary.file, (await photo(canary.lens)).subarray(0, 900)))
  if (i % 25 === 1)
    await send(withFile(fields, canary.file, Buffer.concat([await photo(canary.lens), Buffer.alloc(12.1 * MB)])))
  await plain('send', await formOf({ ...fields, token: 'forged' }))
  const whole = await formOf(await withPhoto(fields, canary))
  await plain('send', brokenOff(whole))
  await plain(canary.query)
  await plain(`?${canary.query}`, undefined, 'DELETE')
  await plain('send', { body: new Uint8Array(), headers: { 'content-length': 201 * MB } }).catch(() => {})
}

/** A form whose last part breaks off. */
function brokenOff({ headers, body }: Given): Given {
  const part = body.slice(0, -60)
  return { headers: { ...headers, 'content-length': part.length }, body: part }
}

function multipart(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

function withFile(fields: Readonly<Record<string, string>>, name: string, bytes: Uint8Array): FormData {
  const form = multipart(fields)
  form.append('pictures', new Blob([new Uint8Array(bytes)]), name)
  return form
}

async function withPhoto(fields: Readonly<Record<string, string>>, { file, lens }: Canary): Promise<FormData> {
  const form = withFile(fields, file, await photo(lens, 96, 64))
  form.append('pictures', new Blob([new Uint8Array(await png(64, 48))]), `2-${file}`)
  return form
}
