/** What a report is about: a tree of two levels. The code of a leaf is its branch and its own word. */
export const CATEGORY_TREE = {
  air: ['smoke', 'dust', 'open-burning', 'vehicle', 'kitchen-fumes', 'other'],
  odour: ['industry', 'farm', 'waste-site', 'other'],
  water: ['outfall', 'colour-or-foam', 'dead-fish', 'drinking-source', 'groundwater', 'other'],
  noise: ['industry', 'building-site', 'traffic', 'social', 'other'],
  'solid-waste': ['dumping', 'landfill', 'household', 'other'],
  'hazardous-waste': ['dumping', 'storage', 'transport', 'medical', 'other'],
  radiation: ['source', 'base-station', 'power-line', 'other'],
  ecology: ['reserve', 'grassland', 'forest', 'wetland', 'mining', 'other'],
  'forged-data': ['automatic-monitoring', 'laboratory', 'records', 'other'],
  retaliation: ['employer', 'reported-party', 'official', 'other'],
} as const satisfies Record<string, readonly string[]>

export type Branch = keyof typeof CATEGORY_TREE
export const BRANCHES = Object.keys(CATEGORY_TREE) as [Branch, ...Branch[]]

export type Category = { [B in Branch]: `${B}.${(typeof CATEGORY_TREE)[B][number]}` }[Branch]

/** Every leaf, `air.smoke` … `retaliation.other`, in the order of the tree. */
export const CATEGORIES = BRANCHES.flatMap(branch => CATEGORY_TREE[branch].map(leaf => `${branch}.${leaf}`)) as [
  Category,
  ...Category[],
]

/** The branch of a leaf. */
export const branchOf = (category: Category): Branch => category.split('.')[0] as Branch
