import { expect, test } from 'vitest'
import { LANGUAGES } from '#content/place/shapes.ts'
import { KINDS } from '#content/register/kinds.ts'
import { importTemplates, templatePaths } from '#site/import-templates.ts'
import { speech } from '#site/words.ts'

test('every kind of the register has a template, and samples and results have one', () => {
  const kinds = importTemplates.map(({ kind }) => kind)
  expect(kinds).toEqual([...KINDS.map(({ kind }) => kind), 'water-samples', 'monitoring-results'])
  expect(templatePaths().map(({ params }) => params.kind)).toEqual(kinds)
})

test.each(LANGUAGES)('every template has a name in %s', lang => {
  expect(Object.keys(speech(lang).w.water.templates).toSorted()).toEqual(
    importTemplates.map(({ kind }) => kind).toSorted(),
  )
})
