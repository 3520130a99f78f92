import { FRAME_FAULTS, type Frame } from '#content/enforcement/hj212/frame.ts'
import { readFrame } from '#content/enforcement/hj212/read-frame.ts'
import { withoutSecrets } from '#content/enforcement/hj212/without-secrets.ts'
import { Refusal } from '#content/refusal.ts'
import type { Reject } from '#content/trail/reject.ts'

/** A packet that may be kept, and its line in the file. */
export type Packet = Omit<Frame, 'pw'> & { line: number }
export type PacketBatch = { packets: Packet[]; rejects: Reject[]; read: number }

const LINES_AT_ONCE = 2000
/** Longer than any packet: four digits count the bytes of its data segment. */
const LONGEST = 20_000

/**
 * The packets of a text, one a line; a line may end in LF alone, for editors drop the CR. A faulty packet is rejected by the
 * name of its fault and nothing of it is quoted, for it holds the password of the device. Throws Refusal `invalid` for a
 * file without any packet and for a line that is longer than one can be.
 */
export async function* packetLines(text: AsyncIterable<string>, file: string): AsyncGenerator<PacketBatch> {
  let [line, framed] = [0, false]
  let batch: PacketBatch = { packets: [], rejects: [], read: 0 }
  for await (const one of linesOf(text, file)) {
    framed = take(one, ++line, batch) || framed
    if (batch.read < LINES_AT_ONCE) continue
    yield batch
    batch = { packets: [], rejects: [], read: 0 }
  }
  if (!framed) throw new Refusal('invalid', `Cannot read ${file}: none of its lines is a packet, ## and four digits`)
  if (batch.read > 0) yield batch
}

async function* linesOf(text: AsyncIterable<string>, file: string): AsyncGenerator<string> {
  let [rest, read] = ['', 0]
  for await (const piece of text) {
    const lines = `${rest}${piece}`.split('\n')
    rest = lines.pop() ?? ''
    read += lines.length
    yield* lines
    if (rest.length > LONGEST)
      throw new Refusal('invalid', `Cannot read ${file}:${read + 1}: a line longer than any packet`)
  }
  yield rest
}

/** Whether the line is framed as a packet, with or without another fault. */
function take(text: string, line: number, batch: PacketBatch): boolean {
  const packet = text.replace(/\r$/, '')
  if (packet.trim() === '') return false
  batch.read++
  const found = readFrame(`${packet}\r\n`)
  if ('frame' in found) batch.packets.push({ ...withoutSecrets(found.frame), line })
  else batch.rejects.push({ line, field: 'packet', value: '', reason: `${found.fault}: ${FRAME_FAULTS[found.fault]}` })
  return !('fault' in found) || found.fault !== 'header'
}
