import { existsSync } from 'node:fs'
import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** Where raw bytes are kept, by their SHA-256. */
export const rawPath = (data: string, sha256: string): string => join(data, 'raw', `${sha256}.gz`)

/** Keeps raw bytes compressed, on the disk before it returns. Returns true when they were not kept before. */
export async function keepRaw(data: string, sha256: string, bytes: Buffer): Promise<boolean> {
  const path = rawPath(data, sha256)
  if (existsSync(path)) return false
  const folder = join(data, 'raw')
  await mkdir(folder, { recursive: true })
  const part = join(folder, `.${sha256}.${process.pid}.part`)
  const file = await open(part, 'w')
  try {
    await file.writeFile(await promisify(gzip)(bytes))
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(part, path)
  const entry = await open(folder)
  await entry.sync().finally(() => entry.close())
  return true
}
