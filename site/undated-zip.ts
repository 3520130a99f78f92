const END = 0x06054b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
/** 1 January 1980, 00:00, the first that a ZIP archive can say. */
const FIRST_DAY = 0x0021_0000

/** The same archive with every part dated 1980, so that equal contents are equal bytes. Archives without a comment only. */
export function undatedZip(zip: Buffer): Buffer {
  const end = zip.length - END_LENGTH
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error('not a ZIP archive without a comment')
  const dated = Buffer.from(zip)
  let entry = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    dated.writeUInt32LE(FIRST_DAY, entry + 12)
    dated.writeUInt32LE(FIRST_DAY, zip.readUInt32LE(entry + 42) + 10)
    entry += ENTRY_LENGTH + [28, 30, 32].reduce((length, at) => length + zip.readUInt16LE(entry + at), 0)
  }
  return dated
}
