import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#content/place/shapes.ts'
import { STATES } from '#content/report/states.ts'
import { TEMPLATES, templatesFor, templateText } from '#content/report/templates.ts'

describe('messages to reporters', () => {
  test.each(TEMPLATES.map(template => [template.template, template] as const))(
    '%s fills every place in every language',
    (name, template) => {
      const values = Object.fromEntries(['number', ...template.fill].map(place => [place, `<${place}>`]))
      for (const language of LANGUAGES) {
        const text = templateText(name, language, values)
        for (const value of Object.values(values)) expect(text).toContain(value)
        expect(text).not.toMatch(/[{}]/)
      }
      for (const missing of Object.keys(values))
        expect(() => templateText(name, 'zh', { ...values, [missing]: ' ' })).toThrow(missing)
    },
  )

  test('are known by name, once each, and fit a state', () => {
    expect(new Set(TEMPLATES.map(({ template }) => template)).size).toBe(TEMPLATES.length)
    expect(() => templateText('nothing', 'zh', { number: 'x' })).toThrow('"nothing"')
    for (const state of STATES) for (const template of templatesFor(state)) expect(template.for).toContain(state)
    expect(templatesFor('closed').map(({ template }) => template)).toEqual(['reward'])
  })

  test('put a value in as it is', () => {
    expect(templateText('extended', 'en', { number: 'n', dueOn: 'd', reason: '$& {number}' })).toContain('$& {number}')
  })
})
