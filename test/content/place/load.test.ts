import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'places-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Kashgar's code as told by a places.ts run by plain node from a working directory. */
function tell(file: string, cwd: string): string {
  const script = `const m = await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(m.placeBySlug('kashgar').code)`
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim()
}

test('the table is read by plain node from any working directory', () => {
  expect(tell(join(root, 'content/place/places.ts'), folder)).toBe('653100')
})

test('the table is read by a build that moved the code but runs from the project root', () => {
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true, filter: path => !path.endsWith('.yaml') })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  expect(tell(join(folder, 'content/place/places.ts'), root)).toBe('653100')
  expect(() => tell(join(folder, 'content/place/places.ts'), folder)).toThrow('places.yaml')
})
