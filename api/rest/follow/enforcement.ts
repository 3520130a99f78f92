import type {
  CaseTombstone,
  Disclosure,
  EnforcementCase,
  Inspection,
  Membership,
  Task,
} from '#content/enforcement/answers.ts'
import type { HistoryLine } from '#content/enforcement/history.ts'
import { readWords } from '#content/words/read-words.ts'
import type { Entry, Follow } from './entry.ts'

let read: ReturnType<typeof readWords> | undefined
/** The Chinese words of enforcement: feeds are written in Chinese, as what they tell of was published. */
const words = () => {
  read ??= readWords('zh')
  return read.enforcement
}

const urn = (...parts: readonly (string | number)[]): string =>
  `urn:qingtian:${parts.map(String).map(encodeURIComponent).join(':')}`
const lines = (...texts: readonly (string | null | false)[]): string => texts.filter(text => text).join('\n')
const casePage = (id: string): string => `case/${encodeURIComponent(id)}/`
const facilityPage = (id: string): string => `facility/${encodeURIComponent(id)}/`
const queryOf = (input: Readonly<Record<string, unknown>>): string => {
  const given = Object.entries(input).filter(([, value]) => value !== undefined)
  return given.length === 0 ? '' : `?${new URLSearchParams(given as [string, string][])}`
}

/** 分 as yuan, exactly; other currencies by their code. */
const amount = ({ fine, currency }: Pick<EnforcementCase, 'fine' | 'currency'>): string | null =>
  fine === null ? null : `罚款 ${Math.floor(fine / 100)}.${String(fine % 100).padStart(2, '0')} ${currency ?? '元'}`

const nameOf = ({ party, documentNumber, authority }: EnforcementCase): string => party ?? documentNumber ?? authority

const caseEntry = (one: EnforcementCase): Entry => ({
  ...{ id: urn('case', one.case), title: [nameOf(one), one.violation ?? '行政处罚决定'].join('：') },
  ...{ updated: one.decidedOn, page: casePage(one.case), author: one.authority, simulated: one.simulated },
  text: lines(one.documentNumber, amount(one), one.facts, one.content, one.basis),
})

const stepEntries = (one: EnforcementCase): Entry[] =>
  one.steps.map(({ step, on, detail, document }) => ({
    ...caseEntry(one),
    ...{ id: urn('case', one.case, step, on), title: `${nameOf(one)}：${words().caseSteps[step]}`, updated: on },
    text: lines(document, detail),
  }))

/** Days that are only due are no events; they become some when something happens. */
const DUE: readonly HistoryLine['event'][] = ['permit-expires', 'task-due']

export const FOLLOW_CASES: Follow = {
  title: '行政处罚案件',
  page: input => `enforcement/${queryOf(input)}`,
  entries: (one: EnforcementCase) => [caseEntry(one)],
  newestFirst: true,
}

export const FOLLOW_CASE: Follow = {
  title: '案件进展',
  page: input => casePage(String(input['case'])),
  entries: stepEntries,
  newestFirst: true,
}

export const FOLLOW_HISTORY: Follow = {
  title: '排污单位的经过',
  page: input => facilityPage(String(input['facility'])),
  entries: (line: HistoryLine) => (DUE.includes(line.event) ? [] : [historyEntry(line)]),
  newestFirst: false,
}

function historyEntry({ on, event, kind, id, text, document, simulated }: HistoryLine): Entry {
  const { events, caseSteps } = words()
  const said = event === 'case-step' && text !== null ? (caseSteps[text as keyof typeof caseSteps] ?? text) : text
  const of = kind === 'case' ? id : kind === 'step' ? (id.split('>')[0] as string) : null
  return {
    ...{ id: urn(kind, id, event, on), title: [events[event], said].filter(Boolean).join('：'), updated: on },
    ...{ text: lines(document), page: of === null ? null : casePage(of), author: null, simulated },
  }
}

export const FOLLOW_TOMBSTONES: Follow = {
  title: '撤下的案件',
  page: () => 'withdrawn/',
  entries: (one: CaseTombstone) => [
    {
      ...{ id: urn('case', one.case, 'withdrawn'), title: `${words().caseSteps.withdrawn}：${one.case}` },
      ...{ updated: one.withdrawnOn, text: lines(one.reason, one.document), page: casePage(one.case) },
      ...{ author: one.authority, simulated: one.simulated },
    },
  ],
  newestFirst: false,
}

export const FOLLOW_INSPECTIONS: Follow = {
  title: '检查',
  page: () => 'enforcement/',
  entries: (one: Inspection) => [
    {
      ...{ id: urn('inspection', one.inspection), updated: one.on, page: facilityPage(one.facility) },
      title: `${words().inspectionKinds[one.kind]}：${words().inspectionResults[one.result]}`,
      ...{ text: lines(one.findings, one.document), author: one.office, simulated: one.simulated },
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
      title: `${words().taskStates[one.state]}：${one.matter}`,
      text: lines(one.responsible, `期限 ${one.deadline}`, one.progress, one.evidence, one.document),
      ...{ author: one.responsible, simulated: one.simulated },
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
            title: `${words().disclosureKinds[one.kind]} ${one.occasion}：${one.facility}`,
            ...{ text: lines(one.document), page: facilityPage(one.facility), author: null, simulated: one.simulated },
          },
        ],
  newestFirst: false,
}

export const FOLLOW_REGISTER: Follow = {
  title: '重点单位名录',
  page: input => `registers/${encodeURIComponent(String(input['register']))}/`,
  entries: (one: Membership) => [
    {
      ...{ id: urn('membership', one.register, one.facility, one.year), updated: one.from },
      title: `${words().registers[one.register]} ${one.year}：${one.facility}`,
      ...{ text: lines(one.document), page: facilityPage(one.facility), author: one.authority },
      simulated: one.simulated,
    },
  ],
  newestFirst: false,
}
