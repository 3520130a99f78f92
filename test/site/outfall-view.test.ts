import { describe, expect, test } from 'vitest'
import type { Chain } from '#content/water/answers.ts'
import { describer, drawnPart, sectionsBelow } from '#site/outfall-view.ts'
import { bodyOf, outfallOf, sectionOf } from './water-entries.ts'

const node = (name: string, direction: Chain['nodes'][number]['direction'], steps: number): Chain['nodes'][number] => {
  const [kind, id] = name.split(':') as [Chain['nodes'][number]['kind'], string]
  return { node: name, kind, id, name: id, direction, steps, located: true, kilometre: null, simulated: true }
}
const edge = (upstream: string, downstream: string): Chain['edges'][number] => ({
  ...{ upstream, downstream, type: 'flows', document: '…', surveyedOn: '2026-01-01', office: '…', import: 1 },
})
const chain: Chain = {
  node: 'outfall:o',
  nodes: [
    node('outfall:o', 'self', 0),
    node('pipe:p', 'upstream', 1),
    node('facility:f', 'upstream', 2),
    node('body:main', 'downstream', 1),
    node('section:above', 'downstream', 2),
    node('section:below', 'downstream', 2),
    node('body:sea', 'downstream', 2),
    node('section:far', 'downstream', 3),
  ],
  edges: [
    edge('facility:f', 'pipe:p'),
    edge('pipe:p', 'outfall:o'),
    edge('outfall:o', 'body:main'),
    edge('body:main', 'section:above'),
    edge('body:main', 'section:below'),
    edge('body:main', 'body:sea'),
    edge('body:sea', 'section:far'),
  ],
  complete: true,
}

describe('an outfall', () => {
  test('has below it the sections further down its own river, nearest first', () => {
    const sections = [
      sectionOf('last', 'V', { kilometre: 90 }),
      sectionOf('above', 'I', { kilometre: 10 }),
      sectionOf('next', 'III', { kilometre: 60 }),
      sectionOf('unknown', 'III'),
      sectionOf('other', 'III', { body: 'other', kilometre: 70 }),
    ]
    const below = sectionsBelow(outfallOf('o', { kilometre: 50 }), sections)
    expect(below.map(({ view, km }) => [view.section.section, km])).toEqual([
      ['next', 10],
      ['last', 40],
      ['unknown', null],
    ])
  })

  test('is drawn with all that leads to it, its river and the sections below, and not with where the river goes', () => {
    expect(drawnPart('o', chain, ['below'])).toEqual([
      'outfall:o',
      'pipe:p',
      'facility:f',
      'body:main',
      'section:below',
    ])
  })

  test('names what is registered, and leads to pages that there are', () => {
    const describe = describer({
      bodies: [bodyOf('main'), bodyOf('sea', { kind: 'lake' })],
      sections: [sectionOf('below', 'I')],
      outfalls: [],
      facilities: [],
    })
    const paths = chain.nodes.map(one => describe(one).path)
    expect(paths).toEqual([null, null, null, 'river/main/', null, 'section/below/', 'lake/sea/', null])
    expect(describe(node('pipe:p', 'upstream', 1)).names.zh).toBe('p')
  })
})
