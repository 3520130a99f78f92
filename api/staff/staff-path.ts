import { LANGUAGES, type Language } from '#content/place/shapes.ts'

const STAFF = /^\/staff(?:\/|$)/

/** Whether a path belongs to the console of staff, which the role that takes reports answers. */
export const isStaff = (path: string): boolean => STAFF.test(path)

/** The language that a path of the console names; Chinese where it names none. */
export const staffLanguage = (path: string): Language =>
  LANGUAGES.find(lang => path.startsWith(`/staff/${lang}/`)) ?? 'zh'
