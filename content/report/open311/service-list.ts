import { BRANCHES, type Branch, CATEGORY_TREE } from '../categories.ts'

/** A service of GeoReport v2; the code is that of our category, the group its branch. */
export type Service = {
  service_code: string
  service_name: string
  description: string
  metadata: 'true' | 'false'
  type: 'realtime' | 'batch' | 'blackbox'
  keywords: string
  group: string
}

/**
 * Every category as a service. None has attributes of its own (`metadata` false), and the answer to a new request is its
 * id at once (`realtime`).
 * @param nameOf the words for a branch, or for a leaf of it, in the language of the answer
 */
export const servicesOf = (nameOf: (branch: Branch, leaf?: string) => string): Service[] =>
  BRANCHES.flatMap(branch =>
    CATEGORY_TREE[branch].map(leaf => ({
      service_code: `${branch}.${leaf}`,
      service_name: nameOf(branch, leaf),
      description: `${nameOf(branch)}: ${nameOf(branch, leaf)}`,
      ...({ metadata: 'false', type: 'realtime', keywords: '' } as const),
      group: nameOf(branch),
    })),
  )
