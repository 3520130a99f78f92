import { describe, expect, test } from 'vitest'
import { riverView } from '#site/river-view.ts'
import type { Waters } from '#site/waters.ts'
import { bodyOf, officeOf, outfallOf, sectionOf, sourceOf } from './water-entries.ts'

const main = bodyOf('main')
const waters = (some: Partial<Waters> = {}): Waters => ({
  ...{ bodies: [main], sections: [], outfalls: [], sources: [], offices: [], statuses: new Map() },
  ...{ month: '2026-10', today: '2026-11-24', ...some },
})

describe('a river', () => {
  test('lists what lies on it in the order of flow, and apart what has no kilometre', () => {
    const { things, apart } = riverView(
      main,
      waters({
        bodies: [main, bodyOf('side', { into: 'main', intoKilometre: 60 })],
        sections: [sectionOf('low', 'III', { kilometre: 200 }), sectionOf('elsewhere', 'I', { body: 'other' })],
        outfalls: [outfallOf('pipe', { kilometre: 120 }), outfallOf('somewhere')],
        sources: [sourceOf('intake', { kilometre: 10 })],
      }),
    )
    expect(things.map(({ key }) => key)).toEqual(['source-intake', 'tributary-side', 'outfall-pipe', 'section-low'])
    expect(apart.map(({ key }) => key)).toEqual(['outfall-somewhere'])
  })

  test('gives a tributary the class of its last section that has one', () => {
    const sections = [
      sectionOf('upper', 'I', { body: 'side', kilometre: 5 }),
      sectionOf('lower', 'IV', { body: 'side', kilometre: 50 }),
      sectionOf('mouth', null, { body: 'side', kilometre: 59 }),
    ]
    const bodies = [main, bodyOf('side', { into: 'main', intoKilometre: 60 })]
    const [side] = riverView(main, waters({ bodies, sections })).things
    expect(side?.kind === 'tributary' && side.last?.section.section).toBe('lower')
  })

  test('names every outfall of a few, and of very many only those past their deadline', () => {
    const many = Array.from({ length: 100 }, (_, i) =>
      outfallOf(`o${i}`, { kilometre: i, deadline: i === 7 ? '2026-01-01' : '2027-01-01' }),
    )
    expect(riverView(main, waters({ outfalls: many.slice(0, 20) })).named.size).toBe(20)
    const crowded = riverView(main, waters({ outfalls: many, sections: [sectionOf('s', 'II', { kilometre: 3 })] }))
    expect([...crowded.named].toSorted()).toEqual(['outfall-o7', 'section-s'])
    expect(crowded.things).toHaveLength(101)
    expect(crowded.strip?.marks.filter(({ row }) => row !== null)).toHaveLength(2)
  })

  test('draws only reaches whose ends are known, and nothing where nothing is known', () => {
    const offices = [officeOf('whole', null, null), officeOf('upper', 0, 100)]
    const outfalls = [outfallOf('o', { kilometre: 1 })]
    expect(riverView(main, waters({ offices, outfalls })).strip?.reaches.map(({ key }) => key)).toEqual(['upper'])
    expect(riverView(main, waters({ offices })).strip).toBeNull()
    expect(riverView(main, waters({ offices })).offices).toHaveLength(2)
  })
})
