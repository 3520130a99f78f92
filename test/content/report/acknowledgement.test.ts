import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { acknowledgementFile, acknowledgementText, readAcknowledgement } from '#content/report/acknowledgement.ts'
import { contentHash } from '#content/report/content-hash.ts'
import { parseDay } from '#content/time.ts'
import { FACTS } from './facts.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const receivedOn = parseDay('2026-11-25')
const key = (publicKey.export({ type: 'spki', format: 'der' }) as Buffer).subarray(-32).toString('base64')

function signed(): string {
  const acknowledged = { contentHash: contentHash(FACTS, [], sha256), receivedOn, key }
  const signature = sign(null, Buffer.from(acknowledgementText(acknowledged)), privateKey)
  return acknowledgementFile(acknowledged, signature.toString('base64'))
}

/** Whether a file is one of ours, as a page or a command would tell. */
function isOurs(file: string): boolean {
  try {
    const { text, signature } = readAcknowledgement(file)
    return verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}

describe('the hash of a content', () => {
  test('is that of lines that anyone can write', () => {
    const lines = [
      'qingtian-content-1',
      ...['category "air.smoke"', 'text "烟囱夜里冒黑烟"', 'place "urumqi"', 'landmark "模拟公司北门"'],
      ...['longitude null', 'latitude null', 'happened "昨天夜里"', 'facility null', 'case null', 'outfall null'],
      ...['language "zh"', `attachment ${'ab'.repeat(32)}`],
    ]
    expect(contentHash(FACTS, ['ab'.repeat(32)], sha256)).toBe(sha256(`${lines.join('\n')}\n`))
  })

  test('does not depend on the order in which fields were given', () => {
    const turned = Object.fromEntries(Object.entries(FACTS).reverse()) as typeof FACTS
    expect(contentHash(turned, [], sha256)).toBe(contentHash(FACTS, [], sha256))
  })

  test('changes with every field and every attachment', () => {
    const hashes = [
      contentHash(FACTS, [], sha256),
      contentHash({ ...FACTS, text: '烟囱夜里冒黑烟。' }, [], sha256),
      contentHash({ ...FACTS, place: null }, [], sha256),
      contentHash(FACTS, ['ab'.repeat(32)], sha256),
    ]
    expect(new Set(hashes).size).toBe(hashes.length)
  })
})

describe('an acknowledgement', () => {
  test('is checked with the public key alone', () => {
    expect(isOurs(signed())).toBe(true)
    expect(readAcknowledgement(signed()).receivedOn).toBe(receivedOn)
  })

  test('with any one byte altered is not ours', () => {
    const file = Buffer.from(signed())
    for (let at = 0; at < file.length; at++)
      for (const bit of [1, 2, 4, 8, 16, 32]) {
        const altered = Buffer.from(file)
        altered[at]! ^= bit
        expect(isOurs(altered.toString('latin1')), `byte ${at}, bit ${bit}`).toBe(false)
      }
  })

  test('with a byte more or less is not ours', () => {
    const file = signed()
    for (const other of [file.slice(0, -1), `${file}\n`, ` ${file}`, file.replaceAll('\n', '\r\n')])
      expect(isOurs(other)).toBe(false)
  })
})
