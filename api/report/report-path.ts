import { LANGUAGES, type Language } from '#content/place/shapes.ts'

const REPORT = /^\/(zh|ug|kk|en)\/report(?:\/|$)/

/** Whether a path belongs to the role that takes reports. */
export const isReport = (path: string): boolean => REPORT.test(path)

/** The language that a path names; Chinese where it names none. */
export const languageOf = (path: string): Language => LANGUAGES.find(lang => path.startsWith(`/${lang}/`)) ?? 'zh'

/** Whether a path is where a script gets a challenge to prove its work on. */
export const isChallenge = (path: string): boolean => isReport(path) && path.endsWith('/report/challenge')
