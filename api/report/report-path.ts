import { LANGUAGES, type Language } from '#content/place/shapes.ts'

const REPORT = /^\/(zh|ug|kk|en)\/report(?:\/|$)/

/** Whether a path belongs to the role that takes reports. */
export const isReport = (path: string): boolean => REPORT.test(path)

/** The language that a path names; Chinese where it names none. */
export const languageOf = (path: string): Language => LANGUAGES.find(lang => path.startsWith(`/${lang}/`)) ?? 'zh'
