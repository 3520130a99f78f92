import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const FLOORS = ['content', 'db', 'api', 'site', 'test'] as const
type Floor = (typeof FLOORS)[number]

/** What a floor may import: floors below it, and of packages what its work needs. */
const MAY_IMPORT: Record<Exclude<Floor, 'test'>, readonly Floor[]> = {
  content: ['content'],
  db: ['content', 'db'],
  api: ['content', 'db', 'api'],
  site: ['content', 'db', 'site'],
}
const CONTENT_PACKAGES = ['zod', 'yaml', 'messageformat', 'node:fs', 'node:path']

const files = FLOORS.flatMap(floor => sources(join(ROOT, floor)))
const imports = new Map(files.map(file => [file, importsOf(file)]))

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(ts|mjs|astro)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map(entry => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort()
}

/** Every import of a file, types included: project files as paths from the root, packages by name. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const code = file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('#')) return fileName.slice(1)
    return fileName.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), fileName)) : `package ${fileName}`
  })
}

const floorOf = (path: string) => path.split('/')[0] as Floor
const isProject = (path: string) => !path.startsWith('package ')

describe('the floors', () => {
  it('import only what stands below them', () => {
    const wrong = files.flatMap(file => {
      const floor = floorOf(file)
      if (floor === 'test') return []
      return (imports.get(file) ?? [])
        .filter(path => isProject(path) && !MAY_IMPORT[floor].includes(floorOf(path)))
        .filter(path => !(floor === 'site' && path.endsWith('.d.ts')) && !path.endsWith('package.json'))
        .map(path => `${file} imports ${path}`)
    })
    expect(wrong).toEqual([])
  })

  it('keep content free of everything but its own tables and shapes', () => {
    const wrong = files
      .filter(file => floorOf(file) === 'content')
      .flatMap(file =>
        (imports.get(file) ?? []).filter(path => !isProject(path)).map(path => [file, path.slice(8)] as const),
      )
      .filter(([, name]) => !CONTENT_PACKAGES.includes(name))
    expect(wrong).toEqual([])
  })

  it('give content no clock, no chance, no environment and no network', () => {
    const forbidden = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.env\b|\bfetch\(/
    const wrong = files.filter(
      file => floorOf(file) === 'content' && forbidden.test(readFileSync(join(ROOT, file), 'utf8')),
    )
    expect(wrong).toEqual([])
  })

  it('let the browser code import content, types and the proof of work only', () => {
    const wrong = files
      .filter(file => file.startsWith('site/live/'))
      .flatMap(file => (imports.get(file) ?? []).map(path => `${file} imports ${path}`))
      .filter(line => !/ imports (content\/|site\/live\/|api\/openapi\.d\.ts|package altcha-lib(\/|$))/.test(line))
    expect(wrong).toEqual([])
  })

  it('have no cycle, types included', () => {
    expect(cycles()).toEqual([])
  })

  it('let only the role of reports reach their database', () => {
    const reached = new Set<string>()
    const walk = (file: string): void => {
      if (reached.has(file) || !imports.has(file) || file === 'api/report/serve-reports.ts') return
      reached.add(file)
      for (const next of imports.get(file) ?? []) walk(next)
    }
    for (const file of ['api/serve.ts', 'api/command/import.ts', 'api/command/publish.ts', 'site/on-demand.ts'])
      walk(file)
    for (const file of files.filter(file => file.startsWith('site/pages/'))) walk(file)
    expect(reached.size).toBeGreaterThan(200)
    expect([...reached].filter(file => file.startsWith('db/report/'))).toEqual([])
  })

  it('speak SQL only in db', () => {
    const sql =
      /\b(select\s[\s\S]{1,200}?\sfrom\s|insert\s+(or\s+\w+\s+)?into\s|delete\s+from\s|update\s+\w+\s+set\s|create\s+table\s|pragma\s+\w+)/i
    const wrong = files
      .filter(file => ['content', 'api', 'site'].includes(floorOf(file)))
      .filter(file => literals(file).some(text => sql.test(text)))
    expect(wrong).toEqual([])
  })

  it('have no room without a name of its own', () => {
    const names = /(^|\/)(utils?|helpers?|common|shared|misc|lib|services?|managers?)(\/|\.[a-z]+$)/
    expect(files.filter(file => names.test(file) && file !== 'test/shared.ts')).toEqual([])
  })

  it('report files that have grown', () => {
    const long = files
      .map(file => [file, readFileSync(join(ROOT, file), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 200)
    if (long.length > 0) console.warn(`over 200 lines: ${long.map(([file, lines]) => `${file} (${lines})`).join(', ')}`)
    expect(long.filter(([file, lines]) => lines > 400 && !isTable(file))).toEqual([])
  })
})

/** Data tables may be longer. */
const isTable = (file: string) => /\/(breakpoints|limits)\.ts$/.test(file)

/** String and template literals of a file: where SQL would stand. */
function literals(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const code = file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text)
    if (ts.isTemplateExpression(node)) found.push(node.getText())
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true))
  return found
}

function cycles(): string[] {
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  const walk = (file: string, path: string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      return
    }
    state.set(file, 'open')
    for (const next of imports.get(file) ?? []) if (imports.has(next)) walk(next, [...path, file])
    state.set(file, 'done')
  }
  for (const file of files) walk(file, [])
  return found
}
