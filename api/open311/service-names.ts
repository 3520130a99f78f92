import { LANGUAGES, type Language } from '#content/place/shapes.ts'
import type { Category } from '#content/report/categories.ts'
import { type Service, servicesOf } from '#content/report/open311/service-list.ts'
import { wordsOf } from '../words.ts'

const known = new Map<Language, readonly Service[]>()

/** Every category as a service, named in a language. */
export function servicesIn(lang: Language): readonly Service[] {
  const services = known.get(lang) ?? namedIn(lang)
  known.set(lang, services)
  return services
}

function namedIn(lang: Language): Service[] {
  const { branches, categories } = wordsOf(lang).report
  return servicesOf((branch, leaf) =>
    leaf === undefined ? branches[branch] : categories[`${branch}.${leaf}` as Category],
  )
}

/** The service with a code; undefined for none. */
export const serviceIn = (lang: Language, code: string): Service | undefined =>
  servicesIn(lang).find(({ service_code }) => service_code === code)

/** Whether a code is that of a service. */
export const isService = (code: string): boolean => serviceIn('zh', code) !== undefined

/** The language that `locale` asks for, `ug` or `en_US`; Chinese where it names none of ours. */
export function languageIn({ locale = '' }: Readonly<Record<string, string>>): Language {
  const [tongue] = locale.toLowerCase().split(/[-_]/)
  return LANGUAGES.find(lang => lang === tongue) ?? 'zh'
}
