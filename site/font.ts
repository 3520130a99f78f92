import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import subset from 'subset-font'

const CACHE = new URL('../node_modules/.cache/qingtian/', import.meta.url)

/** Uyghur and Kazakh in Arabic script, with the punctuation they use. */
export const ALPHABET = 'ئاەبپتجچخدرزژسشغفقكگڭلمنوۇۆۈۋېىيھ' + 'اءٴابۆگعدەجزيكقلمنڭوپرستۋۇۇفحھچشىٸ' + '،؛؟«»٪ـ'

/** Writes the one web font of the site, cut to its two alphabets, and returns the file's URL. */
export async function naskh(): Promise<URL> {
  const font = readFileSync(
    new URL(
      import.meta.resolve('@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2'),
    ),
  )
  const key = createHash('sha256').update(font).update(ALPHABET).digest('hex').slice(0, 12)
  const file = new URL(`naskh-${key}.woff2`, CACHE)
  if (existsSync(file)) return file
  const axes = { wght: { min: 400, max: 700 } }
  const cut = await subset(font, ALPHABET, { targetFormat: 'woff2', variationAxes: axes, noHinting: true })
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(file, cut)
  return file
}
