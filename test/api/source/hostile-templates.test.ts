import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createApp } from '#api/app.ts'
import { ENFORCEMENT_KINDS } from '#content/enforcement/kinds.ts'
import { templateOf } from '#content/register/columns.ts'
import type { Store } from '#db/open.ts'
import { derive } from '#db/trail/derive.ts'
import { freshStore } from '#test/database.ts'
import { importBytes, kept, NOW } from './register-import.ts'
import { sharedData } from './samples.ts'

const BLNS = sharedData('corpora/blns/blns.json')
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

/** The invented rows that the templates show, so that what refers to them is there. */
async function registered(): Promise<Store> {
  const store = await freshStore()
  for (const kind of ENFORCEMENT_KINDS) {
    const { columns } = templateOf(kind)
    const lines = [columns.map(({ name }) => name), columns.map(({ example }) => quoted(example))]
    await importBytes(store, lines.map(cells => cells.join(',')).join('\n'), `${kind.kind}-example.csv`)
  }
  return store
}

describe.runIf(BLNS)('hostile strings in a template', () => {
  const strings = (BLNS ? (JSON.parse(readFileSync(BLNS, 'utf8')) as string[]) : []).filter(
    text => text.isWellFormed() && !text.includes('\0'),
  )

  test.each(ENFORCEMENT_KINDS.map(kind => [kind.kind, templateOf(kind)] as const))(
    'of %s are kept as text or rejected with their line, whatever the column',
    async (kind, { columns }) => {
      const names = columns.map(({ name }) => name)
      const example = columns.map(column => column.example)
      let taken = 0
      for (const at of columns.keys()) {
        const store = await registered()
        const rows = strings.map(text => example.map((cell, i) => quoted(i === at ? text : cell)).join(','))
        const { recorded, rejects } = await importBytes(store, [names.join(','), ...rows].join('\n'), `${kind}.csv`)
        expect([names[at], recorded.read]).toEqual([names[at], rows.length])
        const lines = new Set(rejects.map(({ line }) => line)).size
        expect([names[at], lines + recorded.stored + recorded.unchanged + recorded.revised]).toEqual([
          ...[names[at], rows.length],
        ])
        taken += recorded.stored + recorded.revised
        for (const { entry } of await kept(store)) expect(JSON.stringify(entry).isWellFormed()).toBe(true)
      }
      expect(taken).toBeGreaterThan(0)
    },
    240_000,
  )

  test('of facilities are answered as they were kept, and are markup nowhere', async () => {
    const store = await freshStore()
    const kind = ENFORCEMENT_KINDS.find(one => one.kind === 'facility')
    const { columns } = templateOf(kind as NonNullable<typeof kind>)
    const rows = strings.map((text, i) =>
      columns
        .map(({ name, example }) =>
          quoted(name === 'facility' ? `hostile-${i}` : name === 'names.zh' ? text : name === 'uscc' ? '' : example),
        )
        .join(','),
    )
    await importBytes(store, [columns.map(({ name }) => name).join(','), ...rows].join('\n'), 'facility.csv')
    await derive(store, NOW / 1000)
    const app = await createApp({ store, perMinute: Number.POSITIVE_INFINITY })
    const answer = await app.request('/v1/facilities?limit=1000')
    const { items } = (await answer.json()) as { items: { facility: string; names: { zh: string } }[] }
    expect(items.length).toBeGreaterThan(200)
    for (const { facility, names } of items) {
      const sent = strings[Number(facility.slice('hostile-'.length))] ?? ''
      expect(names.zh).toBe(
        sent
          .trim()
          .replace(/^'(?=[=+\-@\t\r])/, '')
          .normalize('NFC'),
      )
      expect((await app.request(`/v1/facilities/${facility}`)).status).toBe(200)
    }
    const sheet = await (await app.request('/v1/facilities.csv')).text()
    expect(sheet).not.toMatch(/(^|,)"?[=+@]/m)
  })
})
