import type { PENALTY_KINDS } from '#content/enforcement/entries.ts'

/** Words of 行政处罚法 art. 9 and of the sheets. */
const WORDS: Readonly<Record<string, (typeof PENALTY_KINDS)[number]>> = {
  ...{
    警告: 'warning',
    通报批评: 'criticism',
    罚款: 'fine',
    没收违法所得: 'confiscation',
    没收非法财物: 'confiscation',
  },
  ...{ 暂扣许可证件: 'licence-suspended', 吊销许可证件: 'licence-revoked', 降低资质等级: 'grade-lowered' },
  ...{
    限制开展生产经营活动: 'restricted',
    责令停产停业: 'stopped',
    责令关闭: 'closed',
    限制从业: 'barred',
    行政拘留: 'detention',
  },
}

/** Kinds of penalty that a cell names; what the law has no kind for stays in its words. */
export const penaltyKinds = (text: string): string[] => [
  ...new Set(
    text
      .split(/[;；、,，\s]+/)
      .filter(word => word !== '')
      .map(word => WORDS[word] ?? word),
  ),
]
