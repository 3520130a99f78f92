import { createHash } from 'node:crypto'

/** A way in which a text may stand in bytes. */
export type Form = { form: string; bytes: Buffer }

const escaped = (text: string) =>
  [...text].map(sign => (sign < '\x7f' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)).join('')

const ENCODINGS: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': text => Buffer.from(text),
  'UTF-16LE': text => Buffer.from(text, 'utf16le'),
  'UTF-16BE': text => Buffer.from(text, 'utf16le').swap16(),
}

const WRITTEN: Readonly<Record<string, (text: string) => string>> = {
  'lower case': text => text.toLowerCase(),
  'upper case': text => text.toUpperCase(),
  'percent signs': text => encodeURIComponent(text),
  'a form': text => new URLSearchParams({ _: text }).toString().slice(2),
  'JSON of ASCII': escaped,
  'digits alone': text => (/^[+\d\s()-]{9,}$/.test(text) ? text.replace(/\D/g, '') : text),
}

/** Base 64 of bytes that stand at any place of a longer whole: the signs that do not depend on what is around them. */
function base64At(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString('base64')
    .replaceAll('=', '')
  const end = (offset + bytes.length) % 3 === 0 ? undefined : -1
  return text.slice(offset === 0 ? 0 : offset + 1, end)
}

const DIGESTS = ['md5', 'sha1', 'sha256'] as const

/** Every form in which a text is looked for: encodings, spellings, hexadecimal, base 64, and plain digests of it. */
export function formsOf(text: string): Form[] {
  const encoded = Object.entries(ENCODINGS).map(([form, make]) => ({ form, bytes: make(text) }))
  const written = Object.entries(WRITTEN).map(([form, make]) => ({ form, bytes: Buffer.from(make(text)) }))
  const digests = DIGESTS.map(name => ({ form: name, bytes: createHash(name).update(text).digest() }))
  const spelt = [...encoded, ...digests].flatMap(({ form, bytes }) => [
    { form: `hexadecimal of ${form}`, bytes: Buffer.from(bytes.toString('hex')) },
    { form: `HEXADECIMAL of ${form}`, bytes: Buffer.from(bytes.toString('hex').toUpperCase()) },
    ...(form in ENCODINGS ? [0, 1, 2] : [0]).map(offset => ({
      ...{ form: `base 64 of ${form}`, bytes: Buffer.from(base64At(bytes, offset)) },
    })),
  ])
  const urls = spelt
    .filter(({ form }) => form.startsWith('base 64'))
    .map(({ form, bytes }) => ({
      form: `${form} for addresses`,
      bytes: Buffer.from(bytes.toString('latin1').replaceAll('+', '-').replaceAll('/', '_')),
    }))
  return distinct([...encoded, ...written, ...digests, ...spelt, ...urls])
}

function distinct(forms: readonly Form[]): Form[] {
  const seen = new Map(forms.toReversed().map(form => [form.bytes.toString('latin1'), form]))
  return [...seen.values()]
}
