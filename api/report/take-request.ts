import type { Language } from '#content/place/shapes.ts'
import { Refusal } from '#content/refusal.ts'
import type { Identity } from '#content/report/identity.ts'
import { factsOf } from '#content/report/open311/facts-of.ts'
import { type NewRequest, readPost } from '#content/report/open311/read-post.ts'
import { isStaffed } from '#db/report/staff/is-staffed.ts'
import { type Receipt, submit } from '#db/report/submit.ts'
import { BASE, isNewRequest, refusedAt, textOf, typeOf } from '../open311/format-answer.ts'
import { isService, languageIn, serviceIn } from '../open311/service-names.ts'
import { wordsOf } from '../words.ts'
import { deskKey } from './desk-key.ts'
import { readForm } from './form-body.ts'
import { type ReportDoor, reporterIn } from './report-door.ts'
import { sealIdentity } from './seal-identity.ts'

type Door = Omit<ReportDoor, 'tokens'>

/** Takes a new request of GeoReport v2 in as a report, and answers with its number and look-up code; null for another. */
export async function answerOpen311(door: Door, request: Request): Promise<Response | null> {
  const { pathname, searchParams } = new URL(request.url)
  if (!isNewRequest(request.method, pathname)) return null
  const path = pathname.slice(BASE.length)
  try {
    await requireStaff(door)
    const form = await readForm(request)
    if (form === null) throw new Refusal('invalid', 'Cannot read the request: it is no form')
    const lang = languageIn({ ...Object.fromEntries(searchParams), ...form.fields })
    const receipt = await keep(door, readPost(form.fields, { isService, isKey: () => true }), lang)
    const body = textOf(path, { root: 'service_requests', value: [told(receipt, lang)] })
    return new Response(body, { headers: { 'content-type': typeOf(path) } })
  } catch (error) {
    const failed = new Refusal('unavailable', 'Cannot take the request now: nothing was kept')
    return refusedAt(path, error instanceof Refusal ? error : failed)
  }
}

/** A report is taken only while somebody reads what comes in. */
async function requireStaff(door: Door): Promise<void> {
  const { staffed } = await isStaffed(reporterIn(door), {})
  if (!staffed) throw new Refusal('unavailable', 'Cannot take the request: nobody reads reports at this portal yet')
}

async function keep(door: Door, request: NewRequest, lang: Language): Promise<Receipt> {
  const identity = request.identity === null ? null : await sealed(door, request.identity)
  const facts = factsOf(request, serviceIn(lang, request.service)?.description ?? request.service, lang)
  const choice = identity === null ? 'anonymous' : 'confidential'
  return submit(reporterIn(door), { facts, choice, identity })
}

/** Nobody is ever named in the clear, and no name is dropped without a word. */
async function sealed({ data }: Door, identity: Identity): Promise<Uint8Array<ArrayBuffer>> {
  const desk = await deskKey(data)
  if (desk === null)
    throw new Refusal(
      'invalid',
      'Cannot take first_name, last_name, email or phone: nobody here could open them; report without them',
    )
  return sealIdentity(desk, identity)
}

const told = ({ number, code }: Receipt, lang: Language) => {
  const { receipt } = wordsOf(lang).report
  return {
    service_request_id: number,
    service_notice: `${receipt.code}: ${code}. ${receipt.keep} ${receipt.track}: /${lang}/report/track/`,
    account_id: null,
  }
}
