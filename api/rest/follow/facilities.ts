import type { Disclosure, Inspection, Membership, Task } from '#content/enforcement/answers.ts'
import type { HistoryLine } from '#content/enforcement/history.ts'
import { facilityNames } from '#db/enforcement/facility-names.ts'
import { chinese } from './chinese.ts'
import type { Entry, Follow } from './entry.ts'
import { casePage, facilityPage, lines, urn } from './entry-parts.ts'

/** Days that are only due are no events; they become some when something happens. */
const DUE: readonly HistoryLine['event'][] = ['permit-expires', 'task-due']

export const FOLLOW_HISTORY: Follow = {
  title: '排污单位的经过',
  page: ({ facility }) => facilityPage(String(facility)),
  entries: (line: HistoryLine, { facility }) =>
    DUE.includes(line.event) ? [] : [historyEntry(line, facilityPage(String(facility)))],
  newestFirst: false,
  subject: async (ctx, { facility }) => {
    const id = String(facility)
    return (await facilityNames(ctx, [id], ctx.generation)).get(id) ?? id
  },
}

function historyEntry({ on, event, kind, id, text, document, simulated }: HistoryLine, facility: string): Entry {
  const { events, caseSteps } = chinese()
  const said = event === 'case-step' && text !== null ? (caseSteps[text as keyof typeof caseSteps] ?? text) : text
  const of = kind === 'case' ? id : kind === 'step' ? (id.split('>')[0] as string) : null
  return {
    ...{ id: urn(kind, id, event, on), title: [events[event], said].filter(Boolean).join('：'), updated: on },
    ...{ text: lines(document), page: of === null ? facility : casePage(of), facility: null, author: null, simulated },
  }
}

export const FOLLOW_INSPECTIONS: Follow = {
  title: '检查',
  page: () => 'enforcement/',
  entries: (one: Inspection) => [
    {
      ...{ id: urn('inspection', one.inspection), updated: one.on, page: facilityPage(one.facility) },
      title: `${chinese().inspectionKinds[one.kind]}，${chinese().inspectionResults[one.result]}`,
      ...{ text: lines(one.findings, one.document), facility: one.facility, author: one.office },
      simulated: one.simulated,
    },
  ],
  newestFirst: false,
}

/** A task has no day for each of its states, so its entry bears the day from which its newest version holds. */
export const FOLLOW_TASKS: Follow = {
  title: '督察整改',
  page: () => 'rectification/',
  entries: (one: Task) => [
    {
      ...{ id: urn('task', one.task, one.from, one.state), updated: one.closedOn ?? one.from, page: 'rectification/' },
      title: `${chinese().taskStates[one.state]}：${one.matter}`,
      text: lines(one.responsible, `期限 ${one.deadline}`, one.progress, one.evidence, one.document),
      ...{ facility: one.facility, author: one.responsible, simulated: one.simulated },
    },
  ],
  newestFirst: false,
}

export const FOLLOW_DISCLOSURES: Follow = {
  title: '企业环境信息披露',
  page: () => 'disclosures/',
  entries: (one: Disclosure) =>
    one.filedOn === null
      ? []
      : [
          {
            ...{ id: urn('disclosure', one.facility, one.kind, one.occasion), updated: one.filedOn },
            title: `${chinese().disclosureKinds[one.kind]} ${one.occasion}`,
            ...{ text: lines(one.document), page: facilityPage(one.facility), facility: one.facility },
            ...{ author: null, simulated: one.simulated },
          },
        ],
  newestFirst: false,
}

export const FOLLOW_REGISTER: Follow = {
  title: '重点单位名录',
  page: ({ register }) => `registers/${encodeURIComponent(String(register))}/`,
  entries: (one: Membership) => [
    {
      ...{ id: urn('membership', one.register, one.facility, one.year), updated: one.from },
      title: `${chinese().registers[one.register]} ${one.year}`,
      ...{ text: lines(one.document), page: facilityPage(one.facility), facility: one.facility },
      ...{ author: one.authority, simulated: one.simulated },
    },
  ],
  newestFirst: false,
}
