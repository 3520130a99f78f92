import { missing } from './scaled.ts'

/** What a cell of a served page shows, the raw value that its title holds, and any other title: a note. */
export type HtmlCell = { shown: string; raw: string | null; note: string | null }

const LONGEST = 500
const MARKS = /[<&]/
const SPAN = /^<span((?:\s+[\w-]+\s*=\s*(?:'[^']*'|"[^"]*"))*)\s*>([^<>]*)<\/span\s*>$/i
const TITLE = /\stitle\s*=\s*(?:'([^']*)'|"([^"]*)")/i
const RAW = /^原始值\s*[：:]\s*(.*)$/s
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", nbsp: ' ' }

/**
 * Reads plain text, or one `<span title='原始值：23.88'>23.9</span>`. Null for any other markup, which nobody may guess at.
 * A sign before a number (`<0.02`) is no markup.
 */
export function htmlCell(cell: string): HtmlCell | null {
  const text = cell.trim()
  if (!MARKS.test(text) || missing(text)) return { shown: text, raw: null, note: null }
  if (text.length > LONGEST) return null
  const span = SPAN.exec(text)
  if (!span) return /<[a-z/!]/i.test(text) ? null : { shown: decoded(text), raw: null, note: null }
  const title = TITLE.exec(span[1] ?? '')
  const note = title ? decoded(title[1] ?? title[2] ?? '') : null
  const raw = note === null ? null : (RAW.exec(note)?.[1]?.trim() ?? null)
  return { shown: decoded(span[2] ?? ''), raw, note: raw === null ? note : null }
}

const decoded = (text: string): string => (text.includes('&') ? entities(text) : text).trim()

const entities = (text: string): string =>
  text.replace(/&(lt|gt|amp|quot|#39|nbsp);/g, (_, name) => ENTITIES[name] ?? '')

/** The text of a header without its markup. */
export const withoutMarkup = (header: string): string => header.replace(/<[^<>]{0,200}>/g, '').trim()
