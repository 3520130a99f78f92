import type { Assessed } from './assess-surface.ts'
import { classNumber, classText } from './class.ts'
import { givenExtra, givenIndicators, givenSubstances, plainPart } from './given.ts'
import { groundwaterPart, groundwaterRow } from './groundwater.ts'
import type { GroundwaterStandard } from './limits.ts'
import type { WaterAssessInput, WaterPart } from './shapes.ts'

/** A sample of groundwater; a groundwater source attains at class III or better. */
export function assessGroundwater(input: WaterAssessInput, standard: GroundwaterStandard): Assessed {
  const extras = (['doSaturation', 'orp', 'depth'] as const).flatMap(name => givenExtra(input.values, name) ?? [])
  const parts = [...givenIndicators(input.values), ...givenSubstances(input.substances), ...extras].map(
    (given): WaterPart => {
      const row = groundwaterRow(given.name, standard)
      if (!row) return plainPart(given, `no limit in ${standard.code}`, standard.code)
      return given.used === null
        ? plainPart(given, null, standard.code)
        : groundwaterPart(given.name, row, given.value, standard)
    },
  )
  const ranks = parts.flatMap(part => (part.class === null ? [] : [classNumber(part.class)]))
  const worst = ranks.length === 0 ? null : Math.max(...ranks)
  const named = (holds: (rank: number) => boolean) =>
    parts.filter(part => part.class !== null && holds(classNumber(part.class))).map(({ indicator }) => indicator)
  return {
    rank: worst,
    class: classText(worst),
    deciding: named(rank => rank === worst),
    unrated: worst === null ? 'nothing-measured' : null,
    attained: worst === null ? null : worst <= 3,
    over: named(rank => rank > 3),
    parts,
    standard: standard.code,
    uncertain: ['groundwater-limits'],
    clause: `${standard.code} tables 1 and 2; sources attain at class III`,
  }
}
