import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'

const [, lang] = location.pathname.split('/')

/** Works on a challenge while the person reads and writes; a form that is sent with the proof goes before others. */
async function prove(forms: readonly HTMLFormElement[]): Promise<void> {
  const answer = await fetch(`/${lang}/report/challenge`, { credentials: 'omit' })
  const challenge = await answer.json()
  const solution = await solveChallenge({ challenge, deriveKey })
  if (solution === null) return
  const text = JSON.stringify({ challenge, solution })
  const proof = btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  for (const form of forms) form.addEventListener('submit', event => carry(form, event.submitter, proof))
}

/** The proof stands in the address, where it is seen before the form is read. */
function carry(form: HTMLFormElement, button: HTMLElement | null, proof: string): void {
  const own = button?.getAttribute('formaction')
  const [path] = (own ?? form.getAttribute('action') ?? '').split('?')
  if (own === undefined || own === null) form.setAttribute('action', `${path}?proof=${proof}`)
  else button?.setAttribute('formaction', `${path}?proof=${proof}`)
}

/** The check of a receipt sends nothing where the browser can do it. */
const forms = [...document.querySelectorAll<HTMLFormElement>('form[method=post]:not(verify-receipt *)')]
/** Without a secure connection the browser offers no means for it; the form is sent as it is then. */
if (forms.length > 0 && globalThis.crypto?.subtle) prove(forms).catch(() => {})
