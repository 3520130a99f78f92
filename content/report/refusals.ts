/**
 * The closed list of reasons for which a report is not accepted (环保举报热线工作管理办法, as quoted on several pages; its text was
 * not read). For `not-competent` the office that is must be told.
 */
export const REFUSAL_REASONS = ['not-competent', 'court', 'already-accepted', 'already-answered'] as const
