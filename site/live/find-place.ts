import { search } from '#content/place/search.ts'
import type { Language, Place } from '#content/place/shapes.ts'

const MOST = 12

let index: Promise<Place[]> | undefined

function places(): Promise<Place[]> {
  index ??= fetch('/places.json').then(answer => answer.json() as Promise<Place[]>)
  return index
}

/** Finds places while one types; the words stand in its attributes, the places in /places.json. */
class FindPlace extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input')
    this.hidden = false
    input?.addEventListener('focus', () => void places(), { once: true })
    input?.addEventListener('input', () => void this.show(input))
  }

  async show(input: HTMLInputElement) {
    const typed = input.value
    const found = typed.trim() ? search(await places(), typed, MOST) : []
    if (input.value !== typed) return
    const { lang, none, found: count } = this.dataset
    const status = this.querySelector('[role=status]') as HTMLElement
    status.textContent = typed.trim() ? ((found.length ? count?.replace('#', String(found.length)) : none) ?? '') : ''
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
