let table: ReadonlyMap<string, readonly [number, number]> | undefined

/** Bytes of a text in GBK, which is ASCII for ASCII; null when it has a character that two bytes of GBK cannot write. */
export function gbkBytes(text: string): Uint8Array | null {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0)!
    if (code < 0x80) {
      bytes.push(code)
      continue
    }
    table ??= pairs()
    const pair = table.get(character)
    if (!pair) return null
    bytes.push(...pair)
  }
  return Uint8Array.from(bytes)
}

function pairs(): Map<string, readonly [number, number]> {
  const gbk = new TextDecoder('gbk')
  const found = new Map<string, readonly [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = gbk.decode(Uint8Array.of(lead, trail))
      if ([...character].length === 1 && character !== '\ufffd') found.set(character, [lead, trail])
    }
  return found
}
