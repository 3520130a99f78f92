import { LANGUAGES, type Language } from '#content/place/shapes.ts'
import { weightsOf } from './encoding.ts'

/** The language of the site that an Accept-Language header names and likes best; null when it names none. */
export function preferredLanguage(header: string): Language | null {
  let best: { language: Language; weight: number } | null = null
  for (const [tag, weight] of weightsOf(header)) {
    const language = LANGUAGES.find(candidate => candidate === tag.split('-')[0])
    if (language && weight > (best?.weight ?? 0)) best = { language, weight }
  }
  return best?.language ?? null
}
