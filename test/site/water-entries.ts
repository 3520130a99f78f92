import type { Office, Outfall, SourceState, WaterBody } from '#content/water/answers.ts'
import type { WaterClass } from '#content/water/shapes.ts'
import type { SectionView } from '#site/section-views.ts'

/** Entries of the register for tests of views: only what the views look at. */
const names = (zh: string) => ({ zh, ug: null, kk: null, en: null })
const common = { from: '2026-01-01', to: null, simulated: true, import: 1 }

export const bodyOf = (body: string, some: Partial<WaterBody> = {}): WaterBody => ({
  ...{ body, names: names(body), kind: 'river', basin: 'basin', into: null, intoKilometre: null, length: 300 },
  ...{ places: [], ...common, ...some },
})

export const outfallOf = (outfall: string, some: Partial<Outfall> = {}): Outfall => ({
  ...{ outfall, names: names(outfall), kind: 'industrial', body: 'main', place: null, responsible: '…' },
  ...{ category: 'merge', deadline: '2026-12-31', state: 'under-way', doneOn: null, kilometre: null, bank: null },
  ...{ longitude: null, latitude: null, ...common, ...some },
})

export const sourceOf = (source: string, some: Partial<SourceState> = {}): SourceState => ({
  ...{ source, names: names(source), level: 'county', water: 'river', place: null, body: 'main', people: null },
  ...{ protection: 'marked', backup: null, office: '…', kilometre: null, quarters: [], ...common, ...some },
})

export const officeOf = (office: string, from: number | null, to: number | null): Office => ({
  ...{ office, names: names(office), level: 'county', body: 'main', fromKilometre: from, toKilometre: to },
  ...{ place: null, phone: null, channel: null, ...common },
})

/** A section on a body with the class that its page says. */
export const sectionOf = (
  section: string,
  of: WaterClass | null,
  some: Partial<SectionView['section']> = {},
): SectionView =>
  ({
    section: {
      section,
      names: names(section),
      body: 'main',
      place: null,
      kilometre: null,
      boundary: 'none',
      ...common,
      ...some,
    },
    basis: of && { class: of },
  }) as unknown as SectionView
