import { search } from '#content/place/search.ts'
import type { Language, Place } from '#content/place/shapes.ts'

const MOST = 12

let index: Promise<Place[]> | undefined

/** The places, fetched once; a failed fetch is tried again when next asked for. */
function places(): Promise<Place[]> {
  index ??= read().catch(fault => {
    index = undefined
    throw fault
  })
  return index
}

async function read(): Promise<Place[]> {
  const answer = await fetch('/places.json')
  if (!answer.ok) throw new Error(`Cannot fetch the places: ${answer.status}`)
  return answer.json()
}

/** Finds places while one types; the words stand in its attributes, the places in /places.json. */
class FindPlace extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input')
    this.hidden = false
    input?.addEventListener('focus', () => void places().catch(() => undefined), { once: true })
    input?.addEventListener('input', () => void this.show(input))
  }

  async show(input: HTMLInputElement) {
    const typed = input.value
    const all = typed.trim() ? await places().catch(() => null) : []
    if (input.value !== typed) return
    const found = all ? search(all, typed, MOST) : []
    const { lang, none, failed, found: count } = this.dataset
    const said = all === null ? failed : found.length ? count?.replace('#', String(found.length)) : none
    const status = this.querySelector('[role=status]') as HTMLElement
    status.textContent = typed.trim() ? (said ?? '') : ''
    this.querySelector('ul')?.replaceChildren(...found.map(place => item(place, lang as Language)))
  }
}

function item(place: Place, lang: Language): HTMLLIElement {
  const link = document.createElement('a')
  link.href = `/${lang}/place/${place.place}/`
  link.textContent = place.names[lang]
  const line = document.createElement('li')
  line.append(link)
  return line
}

customElements.define('find-place', FindPlace)
