import type { CaseTombstone, EnforcementCase } from '#content/enforcement/answers.ts'
import { caseById } from '#db/enforcement/case-by-id.ts'
import { tombstones } from '#db/enforcement/tombstones.ts'
import { chinese } from './chinese.ts'
import type { Asked, Entry, Follow } from './entry.ts'
import { casePage, lines, queryOf, urn } from './entry-parts.ts'

/** 分 as yuan, exactly; other currencies by their code. */
const amount = ({ fine, currency }: EnforcementCase): string | null =>
  fine === null ? null : `罚款 ${Math.floor(fine / 100)}.${String(fine % 100).padStart(2, '0')} ${currency ?? '元'}`

const nameOf = ({ party, documentNumber, authority }: EnforcementCase): string => party ?? documentNumber ?? authority

const decisionOf = (one: EnforcementCase): Entry => ({
  ...{ id: urn('case', one.case), title: [nameOf(one), one.violation ?? '行政处罚决定'].join('：') },
  ...{ updated: one.decidedOn, page: casePage(one.case), facility: null, author: one.authority },
  ...{ text: lines(one.documentNumber, amount(one), one.facts, one.content, one.basis), simulated: one.simulated },
})

/** A case as it stands: dated by its newest step, so that what becomes of it shows as a change. */
function caseEntry(one: EnforcementCase): Entry {
  const decision = decisionOf(one)
  const newest = one.steps.at(-1)
  if (newest === undefined) return decision
  const updated = newest.on > one.decidedOn ? newest.on : one.decidedOn
  const text = lines(decision.text, `${newest.on} ${chinese().caseSteps[newest.step]}`, newest.detail)
  return { ...decision, updated, text }
}

/** The decision is told even where no step says that there was one. */
const lifeOf = (one: EnforcementCase): Entry[] => [
  ...(one.steps.some(({ step }) => step === 'decided') ? [] : [decisionOf(one)]),
  ...one.steps.map(({ step, on, detail, document }) => ({
    ...decisionOf(one),
    ...{ id: urn('case', one.case, step, on), title: `${nameOf(one)}：${chinese().caseSteps[step]}`, updated: on },
    text: step === 'decided' ? lines(document, detail, decisionOf(one).text) : lines(document, detail),
  })),
]

const tombstoneEntry = (one: CaseTombstone): Entry => ({
  ...{ id: urn('case', one.case, 'withdrawn'), title: `${chinese().caseSteps.withdrawn}：${one.case}` },
  ...{ updated: one.withdrawnOn, text: lines(one.reason, one.document), page: casePage(one.case), facility: null },
  ...{ author: one.authority, simulated: one.simulated },
})

export const FOLLOW_CASES: Follow = {
  title: '行政处罚案件',
  page: asked => `enforcement/${queryOf(asked)}`,
  entries: (one: EnforcementCase) => [caseEntry(one)],
  newestFirst: true,
}

export const FOLLOW_CASE: Follow = {
  title: '案件进展',
  page: ({ case: id }) => casePage(String(id)),
  entries: lifeOf,
  newestFirst: true,
  subject: async (ctx, asked) => nameOf(await caseById(ctx, asked as { case: string })),
  withdrawn: async (ctx, { case: id, asOf }: Asked) => {
    const { items } = await tombstones(ctx, { case: String(id), ...(asOf === undefined ? {} : { asOf: String(asOf) }) })
    return items.map(tombstoneEntry)
  },
}

export const FOLLOW_TOMBSTONES: Follow = {
  title: '撤下的案件',
  page: () => 'withdrawn/',
  entries: (one: CaseTombstone) => [tombstoneEntry(one)],
  newestFirst: false,
}
