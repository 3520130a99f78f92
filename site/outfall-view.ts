import type { Facility } from '#content/enforcement/answers.ts'
import { placeBySlug } from '#content/place/places.ts'
import type { Place } from '#content/place/shapes.ts'
import type { GivenNames, Version } from '#content/register/shapes.ts'
import type { Chain, Outfall, WaterBody } from '#content/water/answers.ts'
import { type ChainDrawing, chainDrawing, flowOrder } from './charts/chain-drawing.ts'
import { once } from './gather.ts'
import * as ask from './gather-water.ts'
import { type Due, dueOf } from './outfall-due.ts'
import { isRiver } from './river-view.ts'
import type { SectionView } from './section-views.ts'
import { type Waters, waters } from './waters.ts'

type Node = Chain['nodes'][number]
export type ChainEdge = Chain['edges'][number]

/** A thing of the chain with its names, and the path of its page, without the language, where it has one. */
export type ChainThing = Node & { names: GivenNames; path: string | null }
export type ChainFigure = { drawing: ChainDrawing; things: Map<string, ChainThing>; edges: ChainEdge[] }
export type Downstream = { view: SectionView; km: number | null }

export type OutfallView = {
  outfall: Outfall
  body: WaterBody | null
  into: WaterBody | null
  place: Place | null
  due: Due
  today: string
  chain: ChainFigure | null
  complete: boolean
  downstream: Downstream[]
  versions: Version[]
}

const MOST_SECTIONS = 6

/** Sections of the body below an outfall, nearest first; those without a kilometre last; of a lake all. */
export function sectionsBelow(
  { body, kilometre }: Pick<Outfall, 'body' | 'kilometre'>,
  sections: readonly SectionView[],
): Downstream[] {
  return sections
    .filter(({ section }) => section.body === body)
    .map(view => {
      const at = view.section.kilometre
      return { view, km: at === null || kilometre === null ? null : at - kilometre }
    })
    .filter(({ km }) => km === null || km >= 0)
    .toSorted((a, b) => (a.km ?? Number.POSITIVE_INFINITY) - (b.km ?? Number.POSITIVE_INFINITY))
}

/**
 * What of a chain is drawn: all that leads to the outfall, its water body, and the sections below it. The way that the
 * water takes after its body is long and the same for every outfall, so it is left to the page of the body.
 */
export function drawnPart(outfall: string, { nodes, edges }: Chain, below: readonly string[]): string[] {
  const own = `outfall:${outfall}`
  const bodies = new Set(edges.filter(({ upstream }) => upstream === own).map(({ downstream }) => downstream))
  const watched = new Set(below.map(section => `section:${section}`))
  return nodes
    .filter(({ node, direction }) => direction !== 'downstream' || bodies.has(node) || watched.has(node))
    .map(({ node }) => node)
}

function figureOf(chain: Chain, nodes: readonly string[], describe: (node: Node) => ChainThing): ChainFigure | null {
  const drawn = new Set(nodes)
  const edges = chain.edges.filter(({ upstream, downstream }) => drawn.has(upstream) && drawn.has(downstream))
  if (edges.length === 0) return null
  const order = flowOrder(nodes, edges)
  const sorted = edges.toSorted(
    (a, b) =>
      order.indexOf(a.upstream) - order.indexOf(b.upstream) ||
      order.indexOf(a.downstream) - order.indexOf(b.downstream),
  )
  const things = chain.nodes.filter(({ node }) => drawn.has(node)).map(node => [node.node, describe(node)] as const)
  return { drawing: chainDrawing(order, sorted), things: new Map(things), edges: sorted }
}

type Known = Pick<Waters, 'bodies' | 'sections' | 'outfalls'> & { facilities: readonly Facility[] }

/** Names of a node in every language, from the register; of a pipe only the Chinese one is asked. */
export function describer({ bodies, sections, outfalls, facilities }: Known): (node: Node) => ChainThing {
  const names = new Map<string, GivenNames>([
    ...bodies.map(of => [`body:${of.body}`, of.names] as const),
    ...sections.map(({ section }) => [`section:${section.section}`, section.names] as const),
    ...outfalls.map(of => [`outfall:${of.outfall}`, of.names] as const),
    ...facilities.map(of => [`facility:${of.facility}`, of.names] as const),
  ])
  const rivers = new Map(bodies.map(body => [body.body, isRiver(body) ? 'river' : 'lake']))
  return node => {
    const known = names.get(node.node)
    const page = node.kind === 'body' ? rivers.get(node.id) : node.kind === 'section' ? 'section' : null
    return {
      ...node,
      names: known ?? { zh: node.name ?? node.id, ug: null, kk: null, en: null },
      path: page && known ? `${page}/${encodeURIComponent(node.id)}/` : null,
    }
  }
}

export const outfallViews: () => Promise<OutfallView[]> = once(async () => {
  const all = await waters()
  const describe = describer({ ...all, facilities: await ask.facilities() })
  return Promise.all(all.outfalls.map(outfall => viewOf(outfall, all, describe)))
})

async function viewOf(outfall: Outfall, all: Waters, describe: (node: Node) => ChainThing): Promise<OutfallView> {
  const [chain, versions] = await Promise.all([
    ask.chainOf(outfall.outfall),
    ask.versionsOf('outfall', outfall.outfall),
  ])
  const body = all.bodies.find(other => other.body === outfall.body) ?? null
  const downstream = sectionsBelow(outfall, all.sections)
  const near = downstream.slice(0, MOST_SECTIONS).map(({ view }) => view.section.section)
  return {
    outfall,
    body,
    into: all.bodies.find(other => other.body === body?.into) ?? null,
    place: placeBySlug(outfall.place ?? '') ?? null,
    due: dueOf(outfall, all.today),
    today: all.today,
    chain: figureOf(chain, drawnPart(outfall.outfall, chain, near), describe),
    complete: chain.complete,
    downstream,
    versions,
  }
}
