import { expect, test } from 'vitest'
import type { Store } from '#db/open.ts'
import { versions } from '#db/register/versions.ts'
import { freshStore } from '#test/database.ts'
import { ctxOf, entry, keep } from '../register/entries.ts'

const step = (name: string, on: string) => entry('step', { step: name, on, detail: `模拟说明 ${name}` })
const asked = async (store: Store, kind: string, id: string, asOf?: string) =>
  (await versions(await ctxOf(store), { kind, id, asOf })).items

test('versions of a withdrawn case and of its steps are gone, of the withdrawal and of before they stay', async () => {
  const store = await freshStore()
  await keep(store, [entry('facility'), entry('case'), step('decided', '2026-05-20')])
  expect(await asked(store, 'case', 'demo-case')).toHaveLength(1)
  expect(await asked(store, 'step', 'demo-case>decided>2026-05-20')).toHaveLength(1)
  await keep(store, [step('withdrawn', '2026-06-20')])
  await expect(asked(store, 'case', 'demo-case')).rejects.toMatchObject({ code: 'gone' })
  await expect(asked(store, 'step', 'demo-case>decided>2026-05-20')).rejects.toMatchObject({ code: 'gone' })
  expect(await asked(store, 'step', 'demo-case>withdrawn>2026-06-20')).toHaveLength(1)
  expect(await asked(store, 'case', 'demo-case', '1')).toHaveLength(1)
  await expect(asked(store, 'case', 'demo-nobody')).rejects.toMatchObject({ code: 'not-found' })
})
