import type { ReportFile } from '#content/report/staff/report-file.ts'
import type { Right } from '#content/report/staff/rights.ts'
import type { Speech } from './words.ts'

type Menu = { at: string; needs: Right | null; name: keyof Speech['w']['staff']['nav'] }

/** Pages of the console, each for who has its right. */
const PAGES: readonly Menu[] = [
  { at: '', needs: 'list', name: 'inbox' },
  { at: 'releases', needs: 'release', name: 'releases' },
  { at: 'identity', needs: 'ask-unsealing', name: 'identity' },
  { at: 'trail', needs: 'trail', name: 'trail' },
  { at: 'accounts', needs: 'accounts', name: 'accounts' },
  { at: 'staff-trail', needs: 'staff-trail', name: 'staffTrail' },
  { at: 'password', needs: null, name: 'password' },
]

/** The pages that rights open, each with its name. */
export const rightsPages = ({ w }: Speech, rights: readonly Right[]): [string, string][] =>
  PAGES.filter(({ needs }) => needs === null || rights.includes(needs)).map(({ at, name }) => [at, w.staff.nav[name]])

/** Ids of what a report proved to be about. */
export const linksOf = ({ linkedFacility, linkedCase, linkedExceedance }: ReportFile): string[] =>
  [linkedFacility, linkedCase, linkedExceedance].filter(link => link !== null)

/** The word of a member of a closed set that is named in text; the text itself where it is none. */
export const wordOf = (words: Readonly<Record<string, string>>, name: string): string => words[name] ?? name
