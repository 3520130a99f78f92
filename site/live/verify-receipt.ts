import { readAcknowledgement } from '#content/report/acknowledgement.ts'
import { dayText } from '#content/time.ts'

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))

type Found = { verdict: 'ours' | 'other-key' | 'altered'; receivedOn: string; contentHash: string }
const ALTERED: Found = { verdict: 'altered', receivedOn: '', contentHash: '' }

/** What a file is that was signed with `ours`, or was not; nothing leaves the page. */
async function found(file: string, ours: string, key: CryptoKey): Promise<Found> {
  try {
    const { text, signature, key: named, contentHash, receivedOn } = readAcknowledgement(file)
    const signer = named === ours ? key : await keyOf(named)
    const good = await crypto.subtle.verify('Ed25519', signer, bytesOf(signature), new TextEncoder().encode(text))
    if (!good) return ALTERED
    return { verdict: named === ours ? 'ours' : 'other-key', receivedOn: dayText(receivedOn), contentHash }
  } catch {
    return ALTERED
  }
}

const keyOf = (base64: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytesOf(base64), 'Ed25519', true, ['verify'])

/** Checks the file in its text box without sending it, in browsers that know Ed25519; in others the form is sent. */
class VerifyReceipt extends HTMLElement {
  connectedCallback() {
    const ours = this.dataset['key'] ?? ''
    if (globalThis.crypto?.subtle)
      keyOf(ours)
        .then(key => this.takeOver(ours, key))
        .catch(() => {})
  }

  takeOver(ours: string, key: CryptoKey) {
    this.dataset['ready'] = ''
    this.querySelector('form')?.addEventListener('submit', async event => {
      event.preventDefault()
      const typed = this.querySelector('textarea')?.value ?? ''
      this.show(await found(`${typed.replaceAll('\r\n', '\n').trim()}\n`, ours, key))
    })
  }

  show({ verdict, ...facts }: Found) {
    const words = this.querySelector<HTMLTemplateElement>(`template[data-verdict="${verdict}"]`)
    const place = this.querySelector<HTMLElement>('[role=status]')
    if (!words || !place) return
    place.replaceChildren(words.content.cloneNode(true))
    for (const [name, value] of Object.entries(facts)) {
      const slot = place.querySelector(`[data-fact="${name}"]`)
      if (slot) slot.textContent = value
    }
    place.classList.toggle('done', verdict === 'ours')
    place.hidden = false
  }
}

customElements.define('verify-receipt', VerifyReceipt)
