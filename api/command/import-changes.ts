import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Changed } from '#db/trail/changes.ts'

/** Things shown of a file, and of all files together. */
const MOST_SHOWN = 20
const MOST_TOGETHER = 100
const MOST_FIELDS = 8

/** Takes what files change, shows the first things of each and writes all of them to a file where one is named. */
export type ImportChanges = {
  take: (file: string, changes: AsyncIterable<Changed>) => Promise<void>
  /** What was taken of a file, in words, of so many things in all; empty when that is none. */
  words: (file: string, all: number) => string
}

/** `path` is of a file of NDJSON: one line a thing, with file, what, kind, id, at and changes. */
export function importChanges(path: string | undefined): ImportChanges {
  const shown = new Map<string, Changed[]>()
  let left = MOST_TOGETHER
  if (path !== undefined) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, '')
  }
  return {
    take: async (file, changes) => {
      const first: Changed[] = []
      shown.set(file, first)
      const most = Math.min(MOST_SHOWN, left)
      for await (const change of changes) {
        if (first.length < most) {
          first.push(change)
          left--
        } else if (path === undefined) return
        if (path !== undefined) appendFileSync(path, `${JSON.stringify({ file, ...change })}\n`)
      }
    },
    words: (file, all) => {
      const first = shown.get(file) ?? []
      if (all === 0) return ''
      const more = Math.max(0, all - first.length)
      const rest = path === undefined ? 'name a file with --diff for all of them' : `all of them are in ${path}`
      return [`${file}: changes`, ...first.map(wordsFor), ...(more > 0 ? [`  … and ${more} more: ${rest}`] : [])].join(
        '\n',
      )
    },
  }
}

function wordsFor({ what, kind, id, at, changes }: Changed): string {
  const told = changes.filter(({ before, after }) => after !== before)
  const lines = told.slice(0, MOST_FIELDS).map(({ field, before, after }) => {
    const value = what === 'new' ? said(after) : what === 'gone' ? said(before) : `${said(before)} → ${said(after)}`
    return `      ${field}: ${value}`
  })
  const more = told.length > MOST_FIELDS ? [`      … and ${told.length - MOST_FIELDS} more fields`] : []
  return [`  ${what} ${kind} ${id} ${at}`, ...lines, ...more].join('\n')
}

const said = (text: string | null) => (text === null ? '—' : text.replace(/\p{Cc}/gu, ' ').slice(0, 200))
