import { constants } from 'node:fs'
import { copyFile, lstat, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { dayText } from '#content/time.ts'
import { DayText } from '#content/time-shapes.ts'
import { act, requirePortal, todayOf } from './act.ts'
import { flushFolder } from './attachment-files.ts'
import type { ReportStore } from './open.ts'

/** Natural days for which a backup may be kept: what the rule of retention destroys lives on in it for so long. */
export const KEPT_BACKUP_DAYS = 30

const Input = z.strictObject({
  folder: z.string().max(4000).refine(isAbsolute, 'expected a whole path').describe('Folder to make, a whole path'),
})

const BackUp = z
  .object({
    reports: z.int().describe('Reports in it'),
    files: z.int().describe('Files of attachments in it'),
    destroyBy: DayText.describe('Last day on which it may be kept'),
  })
  .meta({ id: 'ReportBackUp', description: 'What was backed up' })

/**
 * Writes the reports as they stand and their files into a new folder, for its owner alone; no key is in it. It is there whole
 * and on the disk when this returns, or not at all. An act of the portal. Throws Refusal `forbidden`, `conflict` (the folder
 * is there), `invalid` (it cannot be written), `unavailable` when the disk is full.
 */
export const backUp = act('A backup of the reports', Input, BackUp, async (ctx, { folder }) => {
  requirePortal(ctx)
  return ctx.store.job(async () => {
    if (await lstat(folder).catch(() => null))
      throw new Refusal('conflict', `Cannot back up to "${folder}": it is there already`)
    const part = `${folder}.part`
    try {
      const counts = await write(ctx.store, part)
      await rename(part, folder)
      await flushFolder(dirname(folder))
      return { ...counts, destroyBy: dayText(todayOf(ctx) + KEPT_BACKUP_DAYS) }
    } catch (error) {
      await rm(part, { recursive: true, force: true }).catch(() => {})
      throw refusalOf(folder, error as NodeJS.ErrnoException)
    }
  })
})

/** A part that is there was left by a process that died. */
async function write(store: ReportStore, part: string): Promise<{ reports: number; files: number }> {
  await rm(part, { recursive: true, force: true })
  const attachments = join(part, 'attachments')
  for (const path of [part, attachments]) await mkdir(path, { mode: 0o700 })
  const copy = join(part, 'reports.db')
  await (await open(copy, 'wx', 0o600)).close()
  const { reports, files } = await store.snapshot(copy)
  await flush(copy)
  for (const name of files) {
    const path = join(attachments, name)
    await copyFile(join(store.attachments, name), path, constants.COPYFILE_EXCL)
    await flush(path)
  }
  for (const path of [attachments, part]) await flushFolder(path)
  return { reports, files: files.length }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

const UNUSABLE = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'ENAMETOOLONG']

function refusalOf(folder: string, error: NodeJS.ErrnoException): Error {
  if (!UNUSABLE.includes(error.code ?? '')) return error
  return new Refusal('invalid', `Cannot back up to "${folder}": ${error.code}; give a folder that can be made`)
}
