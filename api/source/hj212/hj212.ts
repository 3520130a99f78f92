import type { ResultBatch } from '#content/enforcement/monitoring/push.ts'
import { onceAResult } from '../once-a-result.ts'
import type { About, Input, SourceOf } from '../source.ts'
import { packetLines } from './packet-lines.ts'
import { packetResult } from './packet-result.ts'
import { wholePackets } from './whole-packets.ts'

/** A packet, or what is left of one that was damaged: it is known here, so that nobody else quotes its password. */
const PACKET = /^\s*#*\d{0,4}#{0,2}\d{4}(?:QN|ST)=|;PW=[^;\r\n]*;MN=/

/**
 * Packets of automatic monitors as text, one a line (HJ/T 212-2005, HJ 212-2017, HJ 212-2025). Hourly and daily means are
 * taken; their outlet is the one that the register knows by the device. Each packet and factor that is not taken is rejected
 * by name.
 */
export const hj212: SourceOf<'monitoring', ResultBatch> = {
  name: 'hj212',
  title: 'Packets of automatic monitors, HJ 212',
  subject: 'monitoring',
  recognise: ({ head }) => PACKET.test(head),
  parse: (input, about) => onceAResult(read(input, about)),
}

async function* read(input: Input, { file, receivedAt }: About): AsyncGenerator<ResultBatch> {
  for await (const { packets, rejects, read } of wholePackets(packetLines(input.text(), file))) {
    const batch: ResultBatch = { results: [], rejects: [...rejects], read }
    for (const packet of packets) {
      const push = packetResult(packet, receivedAt, batch.rejects)
      if (push) batch.results.push(push)
    }
    yield batch
  }
}
