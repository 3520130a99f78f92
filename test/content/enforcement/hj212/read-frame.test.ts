import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acknowledgement, writeFrame } from '#content/enforcement/hj212/acknowledgement.ts'
import { crc212 } from '#content/enforcement/hj212/crc.ts'
import type { Frame } from '#content/enforcement/hj212/frame.ts'
import { readFrame } from '#content/enforcement/hj212/read-frame.ts'
import { withoutSecrets } from '#content/enforcement/hj212/without-secrets.ts'
import { shared } from '#test/shared.ts'
import { vectors } from '../../vectors.ts'

type Expected = { ok: boolean; error?: string; header?: object; cp?: object; flag?: object }
type Packet = { packet: string; note: string; len_ok: boolean; crc_ok: boolean; crc_computed: string }

const frameOf = (packet: string | Uint8Array): Frame => {
  const read = readFrame(packet)
  if ('fault' in read) throw new Error(`${read.fault}: ${packet}`)
  return read.frame
}
const faultOf = (packet: string) => {
  const read = readFrame(packet)
  return 'fault' in read ? read.fault : null
}
const SEGMENT = 'QN=20261123090005123;ST=22;CN=2011;PW=s3cret;MN=650100A8900016F000169D00;Flag=9;CP=&&a34004-Rtd=61&&'

describe('the check code of HJ 212', () => {
  for (const { title, input, expected } of vectors<string, string>('hj212-crc'))
    it(title, () => expect(crc212(input)).toBe(expected))

  it('is the same of a text and of its bytes in GBK', () => {
    expect(crc212('站')).toBe(crc212(Uint8Array.of(0xd5, 0xbe)))
    expect(() => crc212('🌫')).toThrow(RangeError)
  })
})

describe('a packet of HJ 212', () => {
  for (const { id, title, input, expected } of vectors<string, Expected>('hj212-frame'))
    it(`${id} ${title}`, () => {
      const read = readFrame(input)
      if ('fault' in read) return expect({ ok: false, error: read.fault }).toEqual(expected)
      const { header, cp, flag, version, split, acknowledge } = read.frame
      const said = { value: flag, version, split, ackNeeded: acknowledge }
      return expect({ ok: true, header, cp, flag: said }).toEqual(expected)
    })

  const file = shared('data/packets-hj212/packets.json')
  const packets = file ? (JSON.parse(readFileSync(file, 'utf8')) as Packet[]) : []
  for (const { note, packet, len_ok, crc_ok, crc_computed } of packets)
    it(`found in the field: ${note}`, () => {
      expect(crc212(packet.slice(6, -4))).toBe(crc_computed)
      expect(faultOf(`${packet}\r\n`)).toBe(!len_ok ? 'length' : crc_ok ? null : 'crc')
    })

  it('says which part of how many it is, and whether it was sent again', () => {
    const split = SEGMENT.replace('Flag=9', 'Flag=11;PNUM=0003;PNO=0002;RF=1')
    expect(frameOf(writeFrame(split))).toMatchObject({ split: true, parts: { count: 3, number: 2 }, resent: true })
    expect(frameOf(writeFrame(split.replace('PNO=0002', 'PNO=0004'))).parts).toBeNull()
    expect(frameOf(writeFrame(SEGMENT))).toMatchObject({ split: false, parts: null, resent: false })
  })

  it('is of 2005 without a Flag, and of no edition with an unknown one', () => {
    const bare = frameOf(writeFrame('ST=32;CN=2011;PW=1;MN=;CP=&&011-Rtd=3&&'))
    expect(bare).toMatchObject({ flag: null, version: 'HJ/T 212-2005', qn: null, mn: null, acknowledge: false })
    expect(frameOf(writeFrame(SEGMENT.replace('Flag=9', 'Flag=12'))).version).toBeNull()
  })

  it.each([
    ['header', `#${writeFrame(SEGMENT)}`],
    ['header', '##00A1'],
    ['header', ''],
    ['tail', writeFrame(SEGMENT).trimEnd()],
    ['charset', writeFrame(SEGMENT).replace('61', '🌫')],
    ['length', '##0000\r\n'],
    ['cp', writeFrame('ST=22;CN=2011;Flag=9')],
    ['cp', writeFrame(`${SEGMENT};`)],
    ['cp', writeFrame(SEGMENT.replace('=61', ''))],
    ['field', writeFrame(SEGMENT.replace('ST=22;', ''))],
    ['field', writeFrame(SEGMENT.replace('CN=2011', 'CN='))],
    ['field', writeFrame(SEGMENT.replace('ST=22', 'ST=22;what'))],
    ['flag', writeFrame(SEGMENT.replace('Flag=9', 'Flag=256'))],
    ['flag', writeFrame(SEGMENT.replace('Flag=9', 'Flag=-1'))],
  ])('is refused as %s', (fault, packet) => expect(faultOf(packet)).toBe(fault))

  it('names the fields sent twice and does not lose itself in names of the language', () => {
    const frame = frameOf(writeFrame(SEGMENT.replace('=61', '=61;a34004-Rtd=62,__proto__=7')))
    expect(frame.repeated).toEqual(['a34004-Rtd'])
    expect(Object.entries(frame.cp)).toEqual([
      ['a34004-Rtd', '62'],
      ['__proto__', '7'],
    ])
  })

  it('counts bytes of GBK, as text and as bytes', () => {
    const packet = writeFrame(SEGMENT.replace('=61', '=6,Name=站'))
    const [before, after] = packet.split('站') as [string, string]
    const bytes = new Uint8Array([...Buffer.from(before), 0xd5, 0xbe, ...Buffer.from(after)])
    expect(frameOf(packet).cp['Name']).toBe('站')
    expect(frameOf(bytes)).toEqual(frameOf(packet))
  })

  it('gives back what was put in, and never a frame for a changed digit of the check code', () => {
    const value = fc.stringMatching(/^[0-9.]{1,8}$/)
    const cp = fc.dictionary(fc.stringMatching(/^[aw]\d{5}-(Rtd|Avg|Flag)$/), value, { maxKeys: 30 })
    fc.assert(
      fc.property(cp, fc.integer({ min: 1, max: 15 }), (values, change) => {
        const body = Object.entries(values).map(([name, text]) => `${name}=${text}`)
        const packet = writeFrame(SEGMENT.replace('a34004-Rtd=61', body.join(';')))
        expect(frameOf(packet).cp).toEqual(values)
        const digit = (Number.parseInt(packet.at(-3)!, 16) ^ change).toString(16)
        expect(faultOf(`${packet.slice(0, -3)}${digit}\r\n`)).toBe('crc')
      }),
    )
  })

  it('never throws, whatever arrives', () => {
    fc.assert(fc.property(fc.string(), fc.uint8Array(), (text, bytes) => void [readFrame(text), readFrame(bytes)]))
  })
})

describe('what is kept of a packet', () => {
  it('has neither the password nor the one it sets', () => {
    const kept = withoutSecrets(frameOf(writeFrame(SEGMENT.replace('=61', '=61;NewPW=n3xt'))))
    expect(JSON.stringify(kept)).not.toMatch(/s3cret|n3xt/)
    expect('pw' in kept).toBe(false)
    expect(kept).toMatchObject({ st: '22', header: { CN: '2011' }, cp: { 'a34004-Rtd': '61' } })
  })
})

describe('the answer to a packet', () => {
  it('is the official form, only where one was asked for', () => {
    const answer = acknowledgement(frameOf(writeFrame(SEGMENT)))!
    expect(answer).toContain('QN=20261123090005123;ST=91;CN=9014;PW=s3cret;MN=650100A8900016F000169D00;Flag=8;CP=&&&&')
    expect(frameOf(answer)).toMatchObject({ cn: '9014', acknowledge: false })
    expect(acknowledgement(frameOf(answer))).toBeNull()
    expect(acknowledgement(frameOf(writeFrame(SEGMENT.replace('Flag=9', 'Flag=1'))))).toBeNull()
    expect(acknowledgement(frameOf(writeFrame(SEGMENT.replace('Flag=9', 'Flag=5'))))).toContain(';Flag=4;')
  })
})
