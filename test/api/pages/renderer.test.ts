import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Renderer } from '#api/pages/renderer.ts'
import { freshFolder } from '#test/database.ts'

/** Server code as a build leaves it: it counts what it rendered, and does as the address says. */
const ENTRY = `let count = 0
export async function render(address) {
  const { pathname } = new URL(address)
  if (pathname === '/slow') await new Promise(() => {})
  if (pathname === '/loop') for (;;);
  if (pathname === '/throws') throw new Error('cannot draw this')
  if (pathname === '/ends') process.exit(3)
  return new Response(pathname + ' ' + ++count + ' ' + process.env.QINGTIAN_DATA, { status: pathname === '/gone' ? 410 : 200 })
}`

function code(): string {
  const folder = join(freshFolder(), 'code')
  mkdirSync(folder)
  writeFileSync(join(folder, 'entry.mjs'), ENTRY)
  return folder
}

function rendererOf(bounds = { waiting: 5, ms: 3000 }): Renderer {
  const renderer = new Renderer({ QINGTIAN_DATA: '/data' }, bounds)
  onTestFinished(() => renderer.close())
  return renderer
}

const at = (path: string) => `http://here${path}`

describe('the thread that renders pages', () => {
  it('answers with status and text, told where the data are', async () => {
    const [renderer, folder] = [rendererOf(), code()]
    expect(await renderer.render(folder, 1, at('/a'))).toMatchObject({ status: 200, body: '/a 1 /data' })
    expect(await renderer.render(folder, 1, at('/gone'))).toMatchObject({ status: 410, body: '/gone 2 /data' })
  })

  it('begins anew with each generation and each build, and still answers what it was asked before', async () => {
    const [renderer, folder, other] = [rendererOf(), code(), code()]
    const first = renderer.render(folder, 1, at('/a'))
    const second = renderer.render(folder, 2, at('/b'))
    expect((await first).body).toBe('/a 1 /data')
    expect((await second).body).toBe('/b 1 /data')
    expect((await renderer.render(other, 2, at('/c'))).body).toBe('/c 1 /data')
  })

  it('tells what a page threw, and goes on', async () => {
    const [renderer, folder] = [rendererOf(), code()]
    await expect(renderer.render(folder, 1, at('/throws'))).rejects.toThrow('cannot draw this')
    expect((await renderer.render(folder, 1, at('/a'))).body).toBe('/a 1 /data')
  })

  it('is replaced when it ends or hangs, and nobody waits for ever', async () => {
    const [renderer, folder] = [rendererOf({ waiting: 5, ms: 1500 }), code()]
    await expect(renderer.render(folder, 1, at('/ends'))).rejects.toThrow('ended')
    await expect(renderer.render(folder, 1, at('/loop'))).rejects.toMatchObject({ code: 'unavailable' })
    expect((await renderer.render(folder, 1, at('/a'))).body).toBe('/a 1 /data')
  })

  it('refuses more than may wait', async () => {
    const [renderer, folder] = [rendererOf({ waiting: 2, ms: 1500 }), code()]
    const waiting = [renderer.render(folder, 1, at('/slow')), renderer.render(folder, 1, at('/slow'))]
    await expect(async () => renderer.render(folder, 1, at('/a'))).rejects.toMatchObject({ code: 'unavailable' })
    for (const one of waiting) await expect(one).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('says that there is no server code', async () => {
    const folder = freshFolder()
    await expect(rendererOf().render(folder, 1, at('/a'))).rejects.toThrow('entry.mjs')
  })
})
