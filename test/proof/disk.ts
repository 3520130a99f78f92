import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Call } from './trace.ts'

/** What happened to a file or to the names of a folder, numbered in the order of all that happened. */
type Write = { order: number } & ({ at: number; bytes: Buffer } | { size: number })
type Naming = { order: number; path: string; file: File | null }
/** What a file holds for sure, and what was written to it since it was flushed. */
type File = { folder: boolean; sure: Buffer; since: Write[] }
type Handler = (call: Call, file: File) => void

/** Which of what was not flushed is on the disk after a cut: chooses whole writes, and how many namings of a folder came through. */
export type Luck = { write: () => boolean; namings: (of: number) => number }

/** Nothing that was not flushed came through. */
export const NO_LUCK: Luck = { write: () => false, namings: () => 0 }

/** Each write by chance, and the first so many names of each folder: a file system keeps names in order. */
export const chance = (random: () => number): Luck => ({
  write: () => random() < 0.5,
  namings: of => Math.floor(random() * (of + 1)),
})

/**
 * A disk that keeps for sure only what was flushed: the bytes of a file by fsync of the file, a name by fsync of its folder.
 * It is told every call, and can be asked at any moment what would be left after the power went.
 */
export class Disk {
  readonly #top: string
  readonly #now = new Map<string, File>()
  readonly #sure = new Map<string, File>()
  readonly #since = new Map<string, Naming[]>()
  readonly #places = new Map<number, number>()
  /** When the flush of a thread began: what comes after that is not flushed by it. */
  readonly #flushing = new Map<string, number>()
  #order = 0

  /** Everything at and below `top` is followed, which is empty or holds for sure what is given. */
  constructor(top: string, given: Readonly<Record<string, Buffer>>) {
    this.#top = top
    for (const [path, bytes] of [['', null], ...Object.entries(given)] as const) {
      const file = { folder: bytes === null, sure: bytes ?? Buffer.alloc(0), since: [] }
      for (const names of [this.#now, this.#sure]) names.set(join(top, path), file)
    }
  }

  /** Takes a call in; throws for one that it cannot follow. */
  take(call: Call): void {
    if (call.result < 0) return
    this.#order++
    const byName = this.#byName[call.name]
    if (byName) byName(call)
    else {
      const file = this.#now.get(call.path)
      const byFile = this.#byFile[call.name]
      if (!byFile && (file || call.strings.some(text => this.#isOurs(text.toString()))))
        throw new Error(`Cannot follow "${call.name}" on ${call.path}`)
      if (file) byFile?.(call, file)
    }
  }

  readonly #byName: Readonly<Record<string, (call: Call) => void>> = {
    openat: call => this.#open(call),
    mkdir: ({ strings: [path] }) => this.#name(String(path), newFile(true)),
    unlink: ({ strings: [path] }) => this.#name(String(path), null),
    rmdir: ({ strings: [path] }) => this.#name(String(path), null),
    rename: ({ strings: [from, to] }) => this.#rename(String(from), String(to)),
  }

  readonly #byFile: Readonly<Record<string, Handler>> = {
    write: ({ strings, fd }, file) => {
      const at = this.#places.get(fd) ?? 0
      this.#places.set(fd, at + this.#write(file, at, strings))
    },
    pwrite64: ({ strings, numbers }, file) => this.#write(file, numbers.at(-1) as number, strings),
    ftruncate: ({ numbers }, file) => file.since.push({ order: this.#order, size: numbers[0] as number }),
    flushing: ({ thread }) => this.#flushing.set(thread, this.#order),
    fsync: (call, file) => this.#flush(call, file),
    fdatasync: (call, file) => this.#flush(call, file),
  }

  #isOurs(path: string): boolean {
    return path.startsWith(`${this.#top}/`)
  }

  #open({ strings: [named], flags, result: fd }: Call): void {
    const path = String(named)
    this.#places.set(fd, 0)
    if (!this.#now.has(path) && flags.includes('O_CREAT')) this.#name(path, newFile(false))
    if (flags.includes('O_TRUNC')) this.#now.get(path)?.since.push({ order: this.#order, size: 0 })
  }

  #name(path: string, file: File | null): void {
    if (!this.#isOurs(path)) return
    if (file === null) this.#now.delete(path)
    else this.#now.set(path, file)
    const folder = dirname(path)
    this.#since.set(folder, [...(this.#since.get(folder) ?? []), { order: this.#order, path, file }])
  }

  #rename(from: string, to: string): void {
    const file = this.#now.get(from)
    if (file === undefined) return
    this.#name(from, null)
    this.#name(to, file)
  }

  #write(file: File, at: number, strings: readonly Buffer[]): number {
    const bytes = Buffer.concat(strings)
    file.since.push({ order: this.#order, at, bytes })
    return bytes.length
  }

  #flush({ thread, path }: Call, file: File): void {
    const begun = this.#flushing.get(thread) ?? this.#order
    this.#flushing.delete(thread)
    const isIn = ({ order }: { order: number }) => order <= begun
    file.sure = written(file.sure, file.since.filter(isIn))
    file.since = file.since.filter(write => !isIn(write))
    const namings = this.#since.get(path) ?? []
    for (const { path: at, file: named } of namings.filter(isIn)) {
      if (named === null) this.#sure.delete(at)
      else this.#sure.set(at, named)
    }
    this.#since.set(
      path,
      namings.filter(naming => !isIn(naming)),
    )
  }

  /** Writes into a folder what would be left if the power went now. */
  leave(folder: string, { write, namings }: Luck): void {
    const names = new Map(this.#sure)
    for (const since of this.#since.values())
      for (const { path, file } of since.slice(0, namings(since.length))) {
        if (file === null) names.delete(path)
        else names.set(path, file)
      }
    const reached = (path: string): boolean => path === this.#top || (names.has(path) && reached(dirname(path)))
    for (const [path, { folder: isFolder, sure, since }] of [...names].sort(([one], [other]) =>
      one < other ? -1 : 1,
    )) {
      if (!reached(path)) continue
      const at = join(folder, path.slice(this.#top.length))
      if (isFolder) mkdirSync(at, { recursive: true, mode: 0o700 })
      else writeFileSync(at, written(sure, since.filter(write)), { mode: 0o600 })
    }
  }
}

const newFile = (folder: boolean): File => ({ folder, sure: Buffer.alloc(0), since: [] })

/** Bytes with writes made to them, in order. */
function written(sure: Buffer, writes: readonly Write[]): Buffer {
  let bytes = Buffer.from(sure)
  for (const write of writes) {
    const size = 'size' in write ? write.size : Math.max(bytes.length, write.at + write.bytes.length)
    if (size !== bytes.length)
      bytes = Buffer.concat([bytes.subarray(0, size), Buffer.alloc(Math.max(0, size - bytes.length))])
    if ('bytes' in write) write.bytes.copy(bytes, write.at)
  }
  return bytes
}
