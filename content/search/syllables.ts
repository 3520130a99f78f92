/** Finals that follow each initial in Standard Chinese, without tones; ü is written u, as where names are typed. */
const FINALS = {
  '': 'a ai an ang ao e ei en eng er o ou',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  d: 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo',
  f: 'a an ang ei en eng o ou u',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  k: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan ue un uo',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue uo',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  r: 'an ang ao e en eng i ong ou u ua uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  t: 'a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo',
  w: 'a ai an ang ei en eng o u',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  y: 'a an ang ao e i in ing o ong ou u uan ue un',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
} as const

/** Every syllable of Standard Chinese in pinyin without tones. */
export const SYLLABLES: ReadonlySet<string> = new Set(
  Object.entries(FINALS).flatMap(([initial, finals]) => finals.split(' ').map(final => initial + final)),
)
const BEGINNINGS = new Set([...SYLLABLES].flatMap(one => [...one].map((_, i) => one.slice(0, i + 1))))
const LONGEST = 6
const MOST_READINGS = 8
const MOST_LETTERS = 60

/**
 * The ways in which letters `a` to `z` can be read as syllables of pinyin, longest first syllable first, at most eight; the
 * last may be the beginning of one: `wulum` is wu lu m. `v` stands for ü. Empty where there is no such way.
 */
export function readingsOf(letters: string): string[][] {
  const word = letters.replaceAll('v', 'u')
  const found: string[][] = []
  if (word === '' || word.length > MOST_LETTERS) return found
  const dead = new Set<number>()
  const read = (at: number, before: readonly string[]): boolean => {
    if (found.length >= MOST_READINGS || dead.has(at)) return false
    let led = false
    for (let end = Math.min(word.length, at + LONGEST); end > at; end--) {
      const part = word.slice(at, end)
      if (end === word.length && BEGINNINGS.has(part) && found.length < MOST_READINGS) {
        found.push([...before, part])
        led = true
      } else if (SYLLABLES.has(part) && read(end, [...before, part])) led = true
    }
    if (!led && found.length < MOST_READINGS) dead.add(at)
    return led
  }
  read(0, [])
  return found
}
