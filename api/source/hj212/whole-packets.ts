import type { Packet, PacketBatch } from './packet-lines.ts'

/** Messages that wait for their other packets at a time. */
const WAITING = 1000

type Parts = Map<number, Packet>

/**
 * Joins messages that were split into several packets (Flag bit 1): the same device, command and request number, PNUM
 * packets numbered PNO from 1. A message that is not complete at the end is rejected, one reject a packet of it.
 */
export async function* wholePackets(batches: AsyncIterable<PacketBatch>): AsyncGenerator<PacketBatch> {
  const waiting = new Map<string, Parts>()
  for await (const { packets, rejects, read } of batches) {
    const out: PacketBatch = { packets: [], rejects: [...rejects], read }
    for (const packet of packets) {
      const whole = packet.split ? joined(waiting, packet, out) : packet
      if (whole) out.packets.push(whole)
    }
    while (waiting.size > WAITING) giveUp(waiting, out)
    yield out
  }
  const end: PacketBatch = { packets: [], rejects: [], read: 0 }
  while (waiting.size > 0) giveUp(waiting, end)
  if (end.rejects.length > 0) yield end
}

function joined(waiting: Map<string, Parts>, packet: Packet, { rejects }: PacketBatch): Packet | null {
  const { mn, st, cn, qn, parts, line } = packet
  if (!parts) {
    rejects.push({ line, field: 'PNO', value: '', reason: 'split, and PNUM and PNO do not say into what' })
    return null
  }
  const key = JSON.stringify([mn, st, cn, qn, parts.count])
  const held: Parts = waiting.get(key) ?? new Map()
  if (held.has(parts.number)) {
    const reason = 'twice: this part of the message came before'
    rejects.push({ line, field: 'PNO', value: String(parts.number), reason })
    return null
  }
  waiting.set(key, held.set(parts.number, packet))
  if (held.size < parts.count) return null
  waiting.delete(key)
  const inOrder = [...held].sort(([a], [b]) => a - b).map(([, part]) => part)
  const cp = Object.assign({}, ...inOrder.map(part => part.cp)) as Packet['cp']
  return { ...(inOrder[0] as Packet), split: false, cp, repeated: inOrder.flatMap(part => part.repeated) }
}

function giveUp(waiting: Map<string, Parts>, { rejects }: PacketBatch): void {
  const [key, held] = waiting.entries().next().value as [string, Parts]
  waiting.delete(key)
  for (const { line, parts } of held.values()) {
    const reason = `part of a message of ${parts?.count} packets, of which ${held.size} came`
    rejects.push({ line, field: 'PNO', value: String(parts?.number), reason })
  }
}
