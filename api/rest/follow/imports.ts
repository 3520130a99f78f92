import type { Import } from '#content/trail/shapes.ts'
import type { Follow } from './entry.ts'

/** What came in and what it changed. */
export const FOLLOW_IMPORTS: Follow = {
  title: '数据来历',
  page: () => 'imports/',
  entries: ({ import: number, source, file, sha256, receivedAt, simulated, ...counts }: Import) => [
    {
      ...{ id: `urn:qingtian:import:${number}:${sha256}`, title: `${source}：${file}`, updated: receivedAt },
      text: `读入 ${counts.read} 行，新增 ${counts.stored}，修订 ${counts.revised}，未变 ${counts.unchanged}，拒绝 ${counts.rejected}`,
      ...{ page: `imports/${number}/`, facility: null, author: source, simulated },
    },
  ],
  newestFirst: true,
}
