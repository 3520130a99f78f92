import { BODIES, SINCE } from './bodies.ts'
import { dayAfter } from './months.ts'
import { numberedNames } from './names.ts'
import { CULPRIT, type Outfall, outfallsOf } from './outfalls.ts'
import { near, SECTIONS } from './sections.ts'
import { SOURCES } from './sources.ts'

type Row = Record<string, unknown>
const INDUSTRY = {
  ...{ industrial: '化学原料制造', 'treatment-plant': '污水处理', agricultural: '灌溉', storm: '市政设施' },
  other: '土砂石开采',
} as const
const pipeOf = ({ outfall }: Outfall) => outfall.replace('outfall', 'pipe')
const facilityOf = ({ outfall }: Outfall) => outfall.replace('outfall', 'facility')
/** Farmland drains by open ditches; all else comes through pipes. */
const piped = ({ kind }: Outfall) => kind !== 'agricultural'
/** Behind a treatment plant and behind the outfall of the story stands a second facility, on a pipe of its own. */
const doubled = ({ kind, outfall }: Outfall) => kind === 'treatment-plant' || outfall === CULPRIT

export const outfallEntries = (origin: number): Row[] =>
  outfallsOf(origin).flatMap(one => {
    const { key, outfall, body, n, kind, place, responsible, category, deadline, state, doneOn, kilometre } = one
    const entry = {
      ...{ outfall, names: numberedNames('outfall', n, body), kind, body: body.body, place, responsible },
      ...{ category, deadline, state, doneOn, kilometre },
      bank: kilometre === null ? null : key % 2 === 0 ? 'left' : 'right',
      ...near(place, key),
      ...SINCE,
    }
    return outfall === CULPRIT ? historyOf(entry, origin) : [entry]
  })

/** The outfall of the story was found, given a deadline, and then a later one. */
const historyOf = (entry: Row, origin: number): Row[] => [
  { ...entry, state: 'found', deadline: null, from: dayAfter(origin, -520) },
  { ...entry, deadline: dayAfter(origin, -270), from: dayAfter(origin, -430) },
  { ...entry, from: dayAfter(origin, -280) },
]

export const pipeEntries = (origin: number): Row[] =>
  outfallsOf(origin)
    .filter(piped)
    .flatMap((one, i) => {
      const pipe = (id: string, n: number) => ({
        pipe: id,
        names: numberedNames('pipe', n),
        place: one.place,
        ...SINCE,
      })
      const main = pipe(pipeOf(one), i + 1)
      return doubled(one) ? [main, pipe(`${pipeOf(one)}-branch`, 101 + i)] : [main]
    })

export const facilityEntries = (origin: number): Row[] =>
  outfallsOf(origin).flatMap((one, i) => {
    const { kind, head, place } = one
    const made = (facility: string, name: Parameters<typeof numberedNames>[0], industryName: string | null) => ({
      ...{ facility, names: numberedNames(name, i + 1), uscc: null, industry: null, industryName, place },
      ...{ administration: null, state: 'operating', longitude: null, latitude: null, ...SINCE },
    })
    const first = made(facilityOf(one), head, INDUSTRY[kind])
    return doubled(one) ? [first, made(`${facilityOf(one)}-mill`, 'mill', '食品制造')] : [first]
  })

/** Every step from facility to section and drinking source, each with its evidence. */
export const edgeEntries = (origin: number): Row[] =>
  [...outfallsOf(origin).flatMap(outfallSteps), ...bodySteps()].map(([upstream, downstream, type], i) => {
    const surveyedOn = dayAfter(origin, -700 + ((i * 7) % 420))
    return {
      ...{ upstream, downstream, type, document: `模拟溯源报告第 ${i + 1} 号`, surveyedOn },
      ...{ office: '模拟生态环境监测站', from: surveyedOn, to: null },
    }
  })

type Step = readonly [upstream: string, downstream: string, type: string]

function outfallSteps(one: Outfall): Step[] {
  const [facility, outfall] = [`facility:${facilityOf(one)}`, `outfall:${one.outfall}`]
  const out: Step = [outfall, `body:${one.body.body}`, 'discharges']
  if (!piped(one)) return [[facility, outfall, 'feeds'], out]
  const pipe = `pipe:${pipeOf(one)}`
  const through: Step[] = [[facility, pipe, 'feeds'], [pipe, outfall, 'leads'], out]
  if (!doubled(one)) return through
  return [...through, [`${facility}-mill`, `${pipe}-branch`, 'feeds'], [`${pipe}-branch`, pipe, 'leads']]
}

const bodySteps = (): Step[] => [
  ...BODIES.flatMap(({ body, into }): Step[] => (into ? [[`body:${body}`, `body:${into}`, 'flows']] : [])),
  ...SECTIONS.map(({ body, section }): Step => [`body:${body.body}`, `section:${section}`, 'watched']),
  ...SOURCES.flatMap(({ body, source }): Step[] => (body ? [[`body:${body}`, `source:${source}`, 'supplies']] : [])),
]
