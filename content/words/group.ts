import { z } from 'zod'

const word = z.string().regex(/\S/)

type Split<S extends string, Found = never> = S extends `${infer Key} ${infer Rest}`
  ? Split<Rest, Found | Key>
  : Found | S

/** A closed set of keys, one or several to a string, each with a word. */
export function group<const S extends string>(...lists: readonly S[]) {
  const keys = lists.flatMap(list => list.split(' '))
  return z.strictObject(Object.fromEntries(keys.map(key => [key, word])) as Record<Split<S>, typeof word>)
}
