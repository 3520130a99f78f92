import { redact } from '../enforcement/redact.ts'
import type { Kind } from './kind.ts'

type Entry = Readonly<Record<string, unknown>>

/** An entry whose free texts (`told` of its kind) name no natural person (生态环境行政处罚办法 2023 art. 64; PIPL art. 25). */
export function withoutPersons({ told = [] }: Pick<Kind, 'told'>, entry: Entry): Entry {
  const masked = told.flatMap(field => {
    const text = entry[field]
    return typeof text === 'string' ? [[field, redact(text).text] as const] : []
  })
  return masked.length === 0 ? entry : { ...entry, ...Object.fromEntries(masked) }
}
