import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { act, asReporter, todayOf } from './act.ts'
import { dropAttachments, writeAttachments } from './attachment-files.ts'
import { leaveTrail } from './leave-trail.ts'
import { byCode } from './life.ts'
import { filesOf, insertPictures, MOST_PICTURES, Picture } from './picture.ts'

const Input = z.strictObject({
  code: z.string().max(200).describe('Secret look-up code'),
  pictures: z.array(Picture).min(1).max(MOST_PICTURES).describe('Pictures made anew'),
})

const Added = z
  .object({ attachments: z.int().describe('How many pictures belong to the report now') })
  .meta({ id: 'PicturesAdded', description: 'Pictures that were kept' })

/**
 * Adds pictures to a report, as durable as the report itself. Throws Refusal `not-found`, `too-many` (more than six in all)
 * and `unavailable` when the disk is full; then nothing of it is kept.
 */
export const addPictures = act('More pictures of a reporter', Input, Added, async (ctx, { code, pictures }) => {
  await byCode(ctx.store.client, code)
  const names = await writeAttachments(ctx.store.attachments, filesOf(pictures))
  try {
    return await ctx.store.write(async tx => {
      const { report } = await byCode(tx, code)
      for (const row of insertPictures(report, pictures, names, todayOf(ctx))) await tx.execute(row)
      const sql = 'select count(*) as n from attachment where report = ?'
      const attachments = Number((await tx.execute({ sql, args: [report] })).rows[0]?.['n'])
      if (attachments > MOST_PICTURES)
        throw new Refusal('too-many', `Cannot keep ${attachments} pictures of a report: at most ${MOST_PICTURES}`)
      await leaveTrail(tx, asReporter(ctx), report, 'pictures', { pictures: pictures.length })
      return { attachments }
    })
  } catch (error) {
    await dropAttachments(ctx.store.attachments, names)
    throw error
  }
})
