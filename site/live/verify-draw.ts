import type { DrawVerification } from '#content/enforcement/draw-shapes.ts'

type Answer = { check: DrawVerification } | { detail: string } | null

/** What the API says of a draw: the draw recomputed, why it was refused, or null where there was no answer. */
async function ask(path: string, body: string): Promise<Answer> {
  try {
    const answer = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    const said = await answer.json()
    return answer.ok ? { check: said } : { detail: said.detail }
  } catch {
    return null
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Everything that is to be said of a draw, by the names of the templates. */
const sayings = ({ verdict, commitment, result, inspectors }: DrawVerification): string[] => [
  verdict,
  ...(commitment.agrees ? [] : ['commitment']),
  ...(result.agrees === false ? ['result'] : []),
  ...(inspectors?.agrees === false ? ['inspectors'] : []),
]

function code(text: string): HTMLElement {
  const made = document.createElement('code')
  made.textContent = text
  return made
}

/** Recomputes the draw in its text box; its words stand in its templates. */
class VerifyDraw extends HTMLElement {
  turn = 0

  connectedCallback() {
    this.hidden = false
    this.querySelector('form')?.addEventListener('submit', event => {
      event.preventDefault()
      void this.recompute(this.querySelector('textarea')?.value ?? '')
    })
  }

  async recompute(text: string) {
    const turn = ++this.turn
    this.show(null)
    if (!isJson(text)) return this.say(['not-json'])
    this.say(['working'])
    const answer = await ask(this.dataset['path'] ?? '', text)
    if (turn !== this.turn) return
    if (answer === null) this.say(['failed'])
    else if ('detail' in answer) this.say(['refused'], answer.detail)
    else {
      this.say(sayings(answer.check))
      this.show(answer.check)
    }
  }

  say(names: readonly string[], detail = '') {
    const said = names.map(name => {
      const words = this.querySelector<HTMLTemplateElement>(`template[data-say="${name}"]`)
      return words?.content.cloneNode(true) ?? ''
    })
    const status = this.querySelector('[role=status]')
    status?.replaceChildren(...said)
    status?.querySelector('[data-detail]')?.append(detail)
  }

  show(check: DrawVerification | null) {
    const list = this.querySelector('dl') as HTMLElement
    list.hidden = check === null
    if (check === null) return
    const { commitment, missing, surplus } = check
    for (const [field, members] of Object.entries({ missing, surplus })) this.fill(field, members)
    this.fill('given', [commitment.given])
    this.fill('computed', [commitment.computed])
  }

  fill(field: string, lines: readonly string[]) {
    const at = this.querySelector<HTMLElement>(`[data-field=${field}]`)
    at?.replaceChildren(...(lines.length > 0 ? lines.map(code) : [at.dataset['none'] ?? '']))
  }
}

customElements.define('verify-draw', VerifyDraw)
