import { z } from 'zod'
import { Tracking } from '#content/report/tracking.ts'
import { act, todayOf } from './act.ts'
import { knownLife } from './known-life.ts'
import { byCode } from './life.ts'

const Input = z.strictObject({ code: z.string().max(200).describe('Secret look-up code') })

/**
 * A report as the holder of its code follows it. Nothing of its text, its pictures or the reporter's messages is shown.
 * Throws Refusal `not-found`, one and the same whether the code is unknown or none at all.
 */
export const lookUp = act('A report by its code', Input, Tracking, async (ctx, { code }) => {
  const { client } = ctx.store
  return knownLife(client, await byCode(client, code), todayOf(ctx))
})
