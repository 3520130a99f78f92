/** What water of a class is fit for (GB 3838-2002 clause 3), from the best on. Each class is also fit for all that follow. */
export const SUITABILITIES = [
  'drinking-source',
  'protected-life',
  'fishing-swimming',
  'industry-no-contact',
  'farming-no-contact',
  'no-use',
  'unknown',
] as const
export type Suitability = (typeof SUITABILITIES)[number]

const BY_CLASS = [
  'drinking-source',
  'drinking-source',
  'fishing-swimming',
  'industry-no-contact',
  'farming-no-contact',
  'no-use',
] as const satisfies readonly Suitability[]

/**
 * What surface water of a class 1 to 6 is fit for, by GB 3838-2002 clause 3. I (headwaters, nature reserves) and II
 * (first-level protection zones): a drinking-water source; III: second-level protection zones, fishing, swimming;
 * IV: industry and recreation without direct contact; V: farming and landscape; worse: none of these. Null: unknown.
 * `protected-life` (habitats of rare aquatic life, class II) is never the first thing to say of a class, so it is not
 * returned; it stays a member for lists of uses.
 */
export const suitability = (value: number | null): Suitability =>
  (value === null ? undefined : BY_CLASS[value - 1]) ?? 'unknown'
