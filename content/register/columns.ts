import { z } from 'zod'
import type { Kind } from './kind.ts'
import type { Template } from './shapes.ts'

export const CELL_KINDS = ['text', 'number', 'truth', 'member', 'day', 'list'] as const

/** One column of a template: the field it fills, by its path, and what a cell of it may say. */
export type Column = {
  readonly name: string
  readonly path: readonly string[]
  readonly kind: (typeof CELL_KINDS)[number]
  readonly members: readonly string[]
  readonly nullable: boolean
  readonly description: string
}

/**
 * The columns of the template of a kind, from its shape: a named object gives one column a field (`names.zh`), a list of
 * texts one cell joined by `;`. They are named as the CSV of every door names them, so what is downloaded can come in again.
 */
export function columnsOf({ shape }: Pick<Kind, 'shape'>): readonly Column[] {
  const known = held.get(shape)
  if (known) return known
  const columns = columnsIn(shape, [], '')
  held.set(shape, columns)
  return columns
}

const held = new WeakMap<z.ZodObject, readonly Column[]>()

function columnsIn(shape: z.ZodObject, path: readonly string[], of: string): Column[] {
  return Object.entries(shape.shape).flatMap(([field, type]): Column[] => {
    const { inner, nullable } = bare(type as z.ZodType)
    const here = [...path, field]
    const said = (type as z.ZodType).description ?? inner.description ?? field
    const description = of === '' ? said : `${of}: ${said}`
    if (inner instanceof z.ZodObject) return columnsIn(inner, here, said)
    const members = inner instanceof z.ZodEnum ? (inner.options as string[]) : []
    return [{ name: here.join('.'), path: here, kind: kindOf(inner), members, nullable, description }]
  })
}

function bare(type: z.ZodType): { inner: z.ZodType; nullable: boolean } {
  return type instanceof z.ZodNullable
    ? { inner: type.unwrap() as z.ZodType, nullable: true }
    : { inner: type, nullable: false }
}

function kindOf(type: z.ZodType): Column['kind'] {
  if (type instanceof z.ZodArray) return 'list'
  if (type instanceof z.ZodEnum) return 'member'
  if (type instanceof z.ZodNumber) return 'number'
  if (type instanceof z.ZodBoolean) return 'truth'
  return type.meta()?.['format'] === 'date' ? 'day' : 'text'
}

/** What an entry says in a column, as text; null where it says nothing. */
export function textIn(column: Column, entry: Readonly<Record<string, unknown>>): string | null {
  const value = column.path.reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], entry)
  if (value === null || value === undefined) return null
  return Array.isArray(value) ? value.join(';') : String(value)
}

/** The invented row that a template shows, in the order of its columns. */
export const exampleRow = (kind: Pick<Kind, 'shape' | 'example'>): string[] =>
  columnsOf(kind).map(column => textIn(column, kind.example) ?? '')

/** The template of a kind, as the portal describes it. */
export const templateOf = (kind: Kind): Template => ({
  kind: kind.kind,
  title: kind.title,
  columns: columnsOf(kind).map(column => ({
    name: column.name,
    required: !column.nullable && column.kind !== 'list',
    description: `${column.description}${HOW[column.kind](column)}`,
    example: textIn(column, kind.example) ?? '',
  })),
})

const HOW: Record<Column['kind'], (column: Column) => string> = {
  text: () => '',
  number: () => '',
  truth: () => ' (true or false)',
  member: ({ members }) => ` (${members.join(', ')})`,
  day: () => ' (YYYY-MM-DD)',
  list: () => ' (joined by ;)',
}
