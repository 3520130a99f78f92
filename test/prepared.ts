import type { Store } from '#db/open.ts'
import type { Received } from '#db/trail/record.ts'
import { prepare } from '#db/trail/sign-off.ts'

const NOTHING = { read: 0, stored: 0, unchanged: 0, revised: 0, rejected: 0 }

/** Notes that one person has looked at a file; what is returned makes another one sign it off. */
export async function prepared(store: Store, about: Received): Promise<Pick<Received, 'by' | 'signOff'>> {
  await store.write(tx => prepare(tx, about, '甲', NOTHING))
  return { by: '乙', signOff: true }
}
