import { z } from 'zod'

export const InstantText = z
  .string()
  .meta({ format: 'date-time', example: '2026-02-04T10:00:00+08:00' })
  .describe('An instant in Beijing time (RFC 3339)')
export const DayText = z.string().meta({ format: 'date', example: '2026-04-19' }).describe('A day in Beijing time')
