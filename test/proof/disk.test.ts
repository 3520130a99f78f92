import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshFolder } from '#test/database.ts'
import { chance, Disk, type Luck, NO_LUCK } from './disk.ts'
import { callsOf } from './trace.ts'

const hex = (text: string) => Buffer.from(text).toString('hex').replaceAll(/../g, '\\x$&')
const open = (path: string, flags = 'O_WRONLY|O_CREAT|O_EXCL') =>
  `1 openat(AT_FDCWD<${hex('/')}>, "${hex(path)}", ${flags}, 0600) = 7<${hex(path)}>`
const write = (path: string, text: string) =>
  `1 write(7<${hex(path)}>, "${hex(text)}", ${text.length}) = ${text.length}`
const writeAt = (path: string, text: string, at: number) =>
  `1 pwrite64(7<${hex(path)}>, "${hex(text)}", ${text.length}, ${at}) = ${text.length}`
const flush = (path: string) => `1 fsync(7<${hex(path)}>) = 0`

const ALL: Luck = { write: () => true, namings: of => of }

/** What is left below the top, as names and texts. */
function left(lines: readonly string[], luck: Luck = NO_LUCK): Record<string, string> {
  const [disk, folder] = [new Disk('/top', { given: Buffer.from('given') }), freshFolder()]
  for (const call of callsOf(lines)) disk.take(call)
  disk.leave(folder, luck)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name).slice(folder.length + 1),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  )
}

const A = '/top/a'
test('a file is left with its bytes only when both it and its folder were flushed', () => {
  const made = [open(A), write(A, 'one'), write(A, 'two')]
  expect(left(made)).toEqual({ given: 'given' })
  expect(left(made, ALL)).toEqual({ given: 'given', a: 'onetwo' })
  expect(left([...made, flush(A)])).toEqual({ given: 'given' })
  expect(left([...made, flush('/top')])).toEqual({ given: 'given', a: '' })
  expect(left([...made, flush(A), flush('/top')])).toEqual({ given: 'given', a: 'onetwo' })
})

test('what was written after the last flush is not left, and what it overwrote is', () => {
  const made = [open(A), write(A, 'abcdef'), flush(A), flush('/top'), writeAt(A, 'XY', 2)]
  expect(left(made)['a']).toBe('abcdef')
  expect(left(made, ALL)['a']).toBe('abXYef')
  expect(left([...made, `1 ftruncate(7<${hex(A)}>, 1) = 0`, flush(A)])['a']).toBe('a')
})

test('a name that was changed or taken away is back until its folder is flushed', () => {
  const made = [open(A), write(A, 'a'), flush(A), flush('/top')]
  const renamed = [...made, `1 rename("${hex(A)}", "${hex('/top/b')}") = 0`]
  expect(left(renamed)).toEqual({ given: 'given', a: 'a' })
  expect(left([...renamed, flush('/top')])).toEqual({ given: 'given', b: 'a' })
  const gone = [...made, `1 unlink("${hex(A)}") = 0`]
  expect(left(gone)).toHaveProperty('a')
  expect(left([...gone, flush('/top')])).not.toHaveProperty('a')
})

test('a file in a folder whose own name was not flushed is not left', () => {
  const inner = '/top/in/a'
  const made = [
    `1 mkdir("${hex('/top/in')}", 0700) = 0`,
    open(inner),
    write(inner, 'a'),
    flush(inner),
    flush('/top/in'),
  ]
  expect(left(made)).toEqual({ given: 'given' })
  expect(left([...made, flush('/top')])).toHaveProperty('in/a')
})

test('a call that did not end, or failed, has done nothing; one that was resumed has', () => {
  const half = [open(A), write(A, 'a'), flush('/top'), `2 fsync(7<${hex(A)}> <unfinished ...>`]
  expect(left(half)['a']).toBe('')
  expect(left([...half, '2 <... fsync resumed>) = -1 EIO (Input/output error)'])['a']).toBe('')
  expect(left([...half, '2 <... fsync resumed>) = 0'])['a']).toBe('a')
  const resumed = [writeAt(A, 'b', 3).replace(') = 1', ' <unfinished ...>'), '1 <... pwrite64 resumed>)     = 1']
  expect(left([...half, ...resumed], ALL)['a']).toBe('a\0\0b')
  expect(left([...half, write(A, 'b'), '2 <... fsync resumed>) = 0'])['a']).toBe('a')
})

test('flushes of two threads at once each flush what was there when they began', () => {
  const made = [open(A), flush('/top'), writeAt(A, 'x', 0), `2 fsync(7<${hex(A)}> <unfinished ...>`, writeAt(A, 'y', 1)]
  const both = [...made, `3 fsync(7<${hex(A)}> <unfinished ...>`, writeAt(A, 'z', 2)]
  expect(left([...both, '2 <... fsync resumed>) = 0'])['a']).toBe('x')
  expect(left([...both, '2 <... fsync resumed>) = 0', '3 <... fsync resumed>) = 0'])['a']).toBe('xy')
})

test('by chance some of what was not flushed is left, and never what nobody wrote', () => {
  const made = [open(A), flush('/top'), ...Array.from({ length: 20 }, (_, i) => writeAt(A, 'x', i))]
  const texts = Array.from({ length: 30 }, () => left(made, chance(Math.random))['a'] as string)
  expect(new Set(texts).size).toBeGreaterThan(10)
  for (const text of texts) expect(text).toMatch(/^[x\0]{0,20}$/)
})

test('a call that it cannot follow is told', () => {
  expect(() => left([open(A), `1 fallocate(7<${hex(A)}>, 0, 0, 4096) = 0`])).toThrow('Cannot follow "fallocate"')
})
