import type { Line } from './measure.ts'

export async function site(_folder: string, _database: string): Promise<Line[]> {
  return []
}
