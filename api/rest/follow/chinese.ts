import { readWords } from '#content/words/read-words.ts'

let read: ReturnType<typeof readWords> | undefined

function words() {
  read ??= readWords('zh')
  return read
}

/** The Chinese words of enforcement: feeds are written in Chinese, as what they tell of was published. */
export const chinese = () => words().enforcement

/** The Chinese words of reports. */
export const chineseReports = () => words().report
