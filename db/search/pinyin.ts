import { fold } from '#content/place/fold.ts'

const RUNS = /\p{Script=Han}+/gu
const LATIN = /^[a-z]+$/

/** Reads Han characters: of each run of them in a text, the syllables in pinyin without tones, read in their context. */
export type Reader = (text: string) => string[][]

/** Loaded where names are to be read, for the dictionary is large. */
export async function pinyinReader(): Promise<Reader> {
  const { pinyin } = await import('pinyin-pro')
  const syllables = (run: string) => pinyin(run, { toneType: 'none', type: 'array' }).map(fold)
  return text => (text.match(RUNS) ?? []).map(run => syllables(run).filter(syllable => LATIN.test(syllable)))
}
