import { truth } from '../json.ts'

/** SQL: whether the next duty of the released report in row `p` was due before the day of the newest batch of its kind. */
export const isOverdue = (p: string) =>
  `ifnull(${p}.dueOn < (select max(day) from report_batch b where b.simulated = ${p}.simulated), 0)`

/** SQL: the public shape of the released report in row `p` of `public_report`. */
export const reportBody = (p: string) => `json_set(${p}.body, '$.overdue', ${truth(isOverdue(p))})`
