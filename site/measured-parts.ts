import { COUNTED } from '#content/water/indicators.ts'
import type { WaterPart } from '#content/water/shapes.ts'

/** How many of the indicators that count have a class of their own. */
export const countedParts = (parts: readonly Pick<WaterPart, 'counts' | 'class'>[]): number =>
  parts.filter(part => part.counts && part.class !== null).length

/** Whether a class rests on fewer than all the indicators that count: the rest could only make it worse. */
export const isPart = (parts: readonly Pick<WaterPart, 'counts' | 'class'>[]): boolean =>
  countedParts(parts) < COUNTED.length
