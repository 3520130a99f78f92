/** A rectangle of cells; columns and rows count from 1, both ends included. */
export type Area = { left: number; top: number; right: number; bottom: number }

const REF = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/

/** `C5` as column and row, null when it is no reference. */
export function cellAt(ref: string): { column: number; row: number } | null {
  const parts = REF.exec(ref)
  if (!parts) return null
  let column = 0
  for (const letter of parts[1] as string) column = column * 26 + letter.charCodeAt(0) - 64
  return { column, row: Number(parts[2]) }
}

/** `A1:P1` as an area, null when it is none. */
export function areaOf(ref: string): Area | null {
  const [from, to] = ref.split(':')
  const [start, end] = [cellAt(from ?? ''), cellAt(to ?? from ?? '')]
  return start && end && { left: start.column, top: start.row, right: end.column, bottom: end.row }
}

/** 3 is `C`. */
export function columnName(column: number): string {
  let name = ''
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name
  return name
}
