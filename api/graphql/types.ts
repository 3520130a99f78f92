import type { EnumRef, InputFieldRef, ObjectRef } from '@pothos/core'
import { z } from 'zod'
import { bare, type Fields, fieldsOf } from '../rest/item.ts'
import type { Builder, Item, Types as SchemaTypes } from './builder.ts'
import { closedSetName, isSpellable } from './closed-sets.ts'

export type Ref = ObjectRef<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, Item>
type Scalar = 'String' | 'Int' | 'Float' | 'Boolean' | 'Decimal'
type Leaf = Scalar | EnumRef<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, string> | Ref

/** The id that a shape or what it was made from was given. */
export function idOf(type: z.ZodType): string | null {
  for (let at: z.core.$ZodType | undefined = type; at; at = at._zod.parent) {
    const id = z.globalRegistry.get(at)?.['id']
    if (typeof id === 'string') return id
  }
  return null
}

const isOptional = (type: z.ZodType): boolean => type.safeParse(undefined).success || type.safeParse(null).success

/** Makes GraphQL types from zod shapes: same names, same fields, same types, same nullability. */
export class TypeMaker {
  readonly #builder: Builder
  readonly #objects = new Map<string, Ref>()
  readonly #enums = new Map<string, Leaf>()
  readonly #inputs = new Map<string, unknown>()

  constructor(builder: Builder) {
    this.#builder = builder
  }

  /** Lets a type that is made elsewhere stand for the shape of that name. */
  claim(name: string, ref: Ref): void {
    this.#objects.set(name, ref)
  }

  /** The object type of a shape. */
  object(type: z.ZodType, fallback: string): Ref {
    const name = idOf(type) ?? idOf(bare(type)) ?? fallback
    const known = this.#objects.get(name)
    if (known) return known
    const ref = this.#builder.objectRef<Item>(name)
    this.#objects.set(name, ref)
    this.#builder.objectType(ref, { ...described(type), fields: t => this.fields(t, fieldsOf(type), name) as never })
    return ref
  }

  fields(t: { field: (options: never) => unknown }, fields: Fields, owner: string): Record<string, unknown> {
    const make = ([name, type]: [string, z.ZodType]) => {
      const list = bare(type) instanceof z.ZodArray
      const leaf = this.#leaf(type, owner, name)
      const resolve = (item: Item) => item[name]
      const options = { type: list ? [leaf] : leaf, nullable: isOptional(type), ...described(type), resolve }
      return [name, t.field(options as never)]
    }
    return Object.fromEntries(Object.entries(fields).map(make))
  }

  /** Arguments from the fields of an input shape. */
  args(t: { arg: (options: never) => unknown }, fields: Fields, owner: string): never {
    const make = ([name, type]: [string, z.ZodType]) => [name, t.arg(this.#inputOptions(type, owner, name) as never)]
    return Object.fromEntries(Object.entries(fields).map(make)) as never
  }

  #inputOptions(type: z.ZodType, owner: string, name: string) {
    const inner = bare(type)
    const list = inner instanceof z.ZodArray
    const one = list ? bare(inner.element as z.ZodType) : inner
    const leaf = one instanceof z.ZodObject ? this.#input(one, owner, name) : this.#leaf(type, owner, name)
    return { type: list ? [leaf] : leaf, required: !isOptional(type), ...described(type) }
  }

  #input(type: z.ZodType, owner: string, field: string): unknown {
    const name = `${owner}${capital(field)}`
    const known = this.#inputs.get(name)
    if (known) return known
    const make = (t: { field: (options: never) => InputFieldRef<never, never> }) =>
      Object.fromEntries(
        Object.entries(fieldsOf(type)).map(([key, inner]) => [
          key,
          t.field(this.#inputOptions(inner, name, key) as never),
        ]),
      )
    const ref = this.#builder.inputType(name, { fields: make as never })
    this.#inputs.set(name, ref)
    return ref
  }

  #leaf(type: z.ZodType, owner: string, field: string): Leaf {
    const inner = bare(type)
    if (inner instanceof z.ZodArray) return this.#leaf(inner.element as z.ZodType, owner, field)
    if (inner instanceof z.ZodObject)
      return this.object(type instanceof z.ZodArray ? inner : type, `${owner}${capital(field)}`)
    if (inner instanceof z.ZodEnum) return this.#enum(inner.options as string[], owner, field)
    if (inner instanceof z.ZodNumber) return inner.isInt ? 'Int' : 'Float'
    if (inner instanceof z.ZodBoolean) return 'Boolean'
    if (inner instanceof z.ZodUnion) return 'Decimal'
    if (inner instanceof z.ZodString) return 'String'
    throw new TypeError(`no GraphQL type for ${owner}.${field}`)
  }

  #enum(values: string[], owner: string, field: string): Leaf {
    if (!isSpellable(values)) return 'String'
    const name = closedSetName(values) ?? `${capital(owner)}${capital(field)}`
    const known = this.#enums.get(name)
    if (known) return known
    const made = this.#builder.enumType(name, { values }) as Leaf
    this.#enums.set(name, made)
    return made
  }
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const described = (type: z.ZodType) => (type.description === undefined ? {} : { description: type.description })
