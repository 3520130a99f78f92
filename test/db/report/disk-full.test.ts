import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { freshFolder } from '#test/database.ts'

const SCRIPT = fileURLToPath(new URL('./send-until-full.ts', import.meta.url))
/** A view of the file system of its own, so that what is mounted there goes with it. */
const APART = process.getuid?.() === 0 ? ['--mount'] : ['--user', '--map-root-user', '--mount']
const ON_SMALL_DISK = 'mount -t tmpfs -o size=4m,mode=700 tmpfs "$1" && exec "$0" "$2" "$1"'

test('a disk that fills up loses nothing acknowledged, keeps no halves, and all goes on when there is room', () => {
  // Where the system lets nobody mount, what the database says of a full disk is tried in submit.test.ts.
  if (spawnSync('unshare', [...APART, 'mount', '-t', 'tmpfs', 'tmpfs', freshFolder()]).status !== 0) return
  const command = [...APART, 'sh', '-c', ON_SMALL_DISK, process.execPath, freshFolder(), SCRIPT]
  const { stdout, stderr } = spawnSync('unshare', command, { encoding: 'utf8' })
  expect(stderr).toBe('')
  const { kept, ...rest } = JSON.parse(stdout)
  expect(kept).toBeGreaterThan(10)
  expect(rest).toEqual({
    ...{ refused: ['kept', 'unavailable'], full: ['unavailable', 'unavailable'], faults: [] },
    after: ['kept', 'kept'],
  })
})
