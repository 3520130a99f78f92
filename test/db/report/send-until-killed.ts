import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { openReports } from '#db/report/open.ts'
import { seal } from '#db/report/seal.ts'
import { submit } from '#db/report/submit.ts'
import { FACTS } from '#test/content/report/facts.ts'

/** Sends reports with two pictures each, five at a time, and prints the code of each as it is acknowledged. */
const store = await openReports(process.argv[2] as string)
const identity = await seal(await identityToRecipient(await generateX25519Identity()), Buffer.from('{}'))
const ctx = { store, who: 'reporter', now: Date.now() }
const bytes = Buffer.alloc(60_000, 7)

async function sendOn(): Promise<never> {
  for (;;) {
    const pictures = [{ bytes, type: 'image/jpeg', original: identity } as const]
    const { code } = await submit(ctx, { facts: FACTS, choice: 'confidential', identity, pictures })
    process.stdout.write(`${code}\n`)
  }
}

await Promise.all(Array.from({ length: 5 }, sendOn))
