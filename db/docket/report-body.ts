import { truth } from '../json.ts'

/** SQL: the public shape of the released report in row `p` of `public_report`. */
export const reportBody = (p: string) =>
  `json_set(${p}.body, '$.overdue', ${truth(`${p}.dueOn < (select max(day) from report_batch)`)})`
