import { z } from 'zod'

/** The fields of an object shape in their order; every answer of the doors is such an object or a page of them. */
export type Fields = Readonly<Record<string, z.ZodType>>

/** The type inside optional, nullable, defaulted and preprocessed ones. */
export function bare(type: z.ZodType): z.ZodType {
  if (type instanceof z.ZodOptional || type instanceof z.ZodNullable || type instanceof z.ZodDefault)
    return bare(type.unwrap() as z.ZodType)
  if (type instanceof z.ZodPipe) return bare(type.out as z.ZodType)
  return type
}

export function fieldsOf(type: z.ZodType): Fields {
  const object = bare(type)
  if (!(object instanceof z.ZodObject)) throw new TypeError('expected an object shape')
  return object.shape as Fields
}

/** The shape of one item of an answer: of a page its items, else the answer itself. */
export function itemOf(output: z.ZodType): { item: z.ZodType; paged: boolean } {
  const items = fieldsOf(output)['items']
  return items instanceof z.ZodArray
    ? { item: items.element as z.ZodType, paged: true }
    : { item: output, paged: false }
}
