import { z } from 'zod'
import { bare, type Fields, fieldsOf } from './item.ts'

type Column = { name: string; read: (item: never) => unknown }

/** Columns in the order of the shape; a named object such as `names` gives one column a field. */
export function columnsOf(fields: Fields): Column[] {
  return Object.entries(fields).flatMap(([name, type]): Column[] => {
    const inner = bare(type)
    const at = (item: Record<string, unknown>) => item[name]
    if (!(inner instanceof z.ZodObject)) return [{ name, read: cellOf(inner, at) }]
    return columnsOf(fieldsOf(inner)).map(column => ({
      name: `${name}.${column.name}`,
      read: (item: Record<string, unknown>) => (item[name] == null ? null : column.read(item[name] as never)),
    }))
  })
}

/** Lists of plain values are joined by `;`, of pairs (missing) as `co:not-monitored;…`; longer ones stay JSON. */
function cellOf(type: z.ZodType, at: (item: Record<string, unknown>) => unknown): Column['read'] {
  if (!(type instanceof z.ZodArray)) return at
  const written = listOf(bare(type.element as z.ZodType))
  return item => {
    const list = at(item) as unknown[] | null
    return list === null ? null : written(list)
  }
}

function listOf(element: z.ZodType): (list: unknown[]) => string {
  if (!(element instanceof z.ZodObject)) return list => list.join(';')
  if (Object.keys(element.shape).length > 2) return list => JSON.stringify(list)
  return list => list.map(pair => Object.values(pair as object).join(':')).join(';')
}

const FORMULA = /^[=+\-@\t\r]/
const SPECIAL = /[",\r\n]/

/** One cell by RFC 4180; text that a spreadsheet would run as a formula is disarmed with an apostrophe. */
export function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const BOM = '\uFEFF'

export function csvWriter(item: z.ZodType) {
  const columns = columnsOf(fieldsOf(item))
  return {
    head: `${BOM}${columns.map(column => cell(column.name)).join(',')}\r\n`,
    item: (value: unknown) => `${columns.map(column => cell(column.read(value as never))).join(',')}\r\n`,
  }
}
