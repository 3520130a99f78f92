import { readWords } from '#content/words/read-words.ts'

let read: ReturnType<typeof readWords> | undefined

/** The Chinese words of enforcement: feeds are written in Chinese, as what they tell of was published. */
export function chinese() {
  read ??= readWords('zh')
  return read.enforcement
}
