import { belowLimit, cellValue, classText } from './class.ts'
import { multipleOver } from './exceedance.ts'
import type { WaterIndicator } from './indicators.ts'
import { type GroundwaterRow, type GroundwaterStandard, groundwaterStandard } from './limits.ts'
import type { Cell } from './push.ts'
import type { WaterPart } from './shapes.ts'

/** The row of a substance by its name in the standard, or of an indicator; undefined when the standard has none. */
export const groundwaterRow = (
  name: string | WaterIndicator,
  standard: GroundwaterStandard = groundwaterStandard(),
): GroundwaterRow | undefined => standard.rows.find(row => row.substance === name || row.indicator === name)

/**
 * Class of one substance of groundwater, 1 to 5 (GB/T 14848-2017 tables 1 and 2; V is beyond IV). Equal to a limit meets
 * it, of equal limits the better class is given. Where class I is "not detectable" a non-detect meets it. Beyond III of
 * radioactivity, whose IV has no limit, is 4. Null for a cell without a value.
 * @param cell in the unit of the row, or `<limit`, which counts as half.
 */
export function groundwaterClassOf(row: GroundwaterRow, cell: Cell): number | null {
  const value = cellValue(cell)
  if (value === null) return null
  if (row.limits === null) {
    const index = row.within.findIndex(([low, high]) => low <= value && value <= high)
    return [1, 4][index] ?? 5
  }
  const [first] = row.limits
  if (first === 0 && belowLimit(cell) !== null) return 1
  const index = row.limits.findIndex(limit => limit === null || value <= limit)
  return index < 0 ? 5 : index + 1
}

/** The working for one substance of groundwater under the name it was given; exceedance over class III, null for pH. */
export function groundwaterPart(
  name: string,
  row: GroundwaterRow,
  cell: number | string,
  standard: GroundwaterStandard = groundwaterStandard(),
): WaterPart {
  const value = cellValue(cell)
  const limit = row.limits?.[2] ?? null
  return {
    indicator: name,
    value: cell,
    used: value,
    samples: value === null ? 0 : 1,
    below: belowLimit(cell) === null ? 0 : 1,
    class: classText(groundwaterClassOf(row, cell)),
    counts: true,
    limit,
    exceedance: value === null || limit === null ? null : multipleOver(value, limit),
    tli: null,
    reason: value === null ? 'invalid' : null,
    clause: `${standard.code} tables 1 and 2`,
  }
}

/** Class of groundwater, 1 to 5: the worst of its substances, and those that have it. Null of none. */
export function groundwaterClass(
  values: readonly { readonly substance: string; readonly value: number | string }[],
  standard: GroundwaterStandard = groundwaterStandard(),
): { class: number | null; deciding: string[] } {
  const found = values.flatMap(({ substance, value }) => {
    const row = groundwaterRow(substance, standard)
    const part = row ? groundwaterClassOf(row, value) : null
    return part === null ? [] : [{ substance, class: part }]
  })
  if (found.length === 0) return { class: null, deciding: [] }
  const worst = Math.max(...found.map(part => part.class))
  return { class: worst, deciding: found.flatMap(part => (part.class === worst ? [part.substance] : [])) }
}
