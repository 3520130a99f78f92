import {
  appendFileSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import type { Reject } from '#content/trail/reject.ts'

const HEADER = 'file,line,field,value,reason\n'

/** Takes the rejected rows of one file at a time. */
export type RejectsFile = {
  take: (file: string, rejects: readonly Reject[]) => void
  /** The file is recorded: its rejects stay. Returns where they are, null when there are none. */
  keep: (id: string, file: string) => string | null
  /** Nothing of the file was kept, nor are its rejects. */
  drop: () => void
}

const lines = (file: string, rejects: readonly Reject[]) =>
  stringify(rejects.map(({ line, field, value, reason }) => [file, line, field, value, reason]))

/** One file of rejects for the whole command, as `--rejects` asks for: CSV with file, line, field, value, reason. */
export function sharedRejects(path: string): RejectsFile {
  mkdirSync(dirname(path), { recursive: true })
  const all = openSync(path, 'w')
  writeSync(all, HEADER)
  let start = HEADER.length
  closeSync(all)
  const size = () => statSync(path).size
  return {
    take: (file, rejects) => {
      if (rejects.length > 0) appendFileSync(path, lines(file, rejects))
    },
    keep: () => {
      const grown = size() > start
      start = size()
      return grown ? path : null
    },
    drop: () => truncate(path, start),
  }
}

function truncate(path: string, length: number): void {
  const all = openSync(path, 'r+')
  try {
    ftruncateSync(all, length)
  } finally {
    closeSync(all)
  }
}

/** A file of rejects for each import that has any: `<folder>/<import>-<file>.csv`, `prepared-…` of one to be signed off. */
export function ownRejects(folder: string): RejectsFile {
  const part = join(folder, `.${process.pid}.part`)
  let open: number | null = null
  const close = () => {
    if (open !== null) closeSync(open)
    open = null
  }
  return {
    take: (file, rejects) => {
      if (rejects.length === 0) return
      if (open === null) {
        mkdirSync(folder, { recursive: true })
        open = openSync(part, 'w')
        writeSync(open, HEADER)
      }
      writeSync(open, lines(file, rejects))
    },
    keep: (id, file) => {
      if (open === null) return null
      close()
      const path = join(folder, `${id}-${file.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/\.csv$/, '')}.csv`)
      renameSync(part, path)
      return path
    },
    drop: () => {
      if (open === null) return
      close()
      rmSync(part, { force: true })
    },
  }
}
