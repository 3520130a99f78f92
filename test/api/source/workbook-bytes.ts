import { crc32, deflateRawSync } from 'node:zlib'

export type Part = string | Buffer
export type Parts = Record<string, Part>

type Written = { name: Buffer; packed: Buffer; crc: number; size: number; flags: number; method: number; at: number }

/** What may be said wrongly of an entry. */
export type Lies = { size?: number; flags?: number; method?: number; crc?: number }

/** A ZIP archive of parts, deflated, written as by any program. `lies` changes what the directory says of a part. */
export function zipOf(parts: Parts | [string, Part][], lies: Record<string, Lies> = {}): Buffer {
  let at = 0
  const written: Written[] = []
  const bodies = (Array.isArray(parts) ? parts : Object.entries(parts)).map(([name, part]) => {
    const bytes = Buffer.from(part as string)
    const packed = deflateRawSync(bytes)
    const said = { crc: crc32(bytes), size: bytes.length, flags: 0x800, method: 8, ...lies[name] }
    const entry = { name: Buffer.from(name), packed, at, ...said }
    written.push(entry)
    const body = Buffer.concat([Buffer.from('504b0304', 'hex'), common(entry), entry.name, packed])
    at += body.length
    return body
  })
  const directory = Buffer.concat(written.map(directoryEntry))
  return Buffer.concat([...bodies, directory, endOf(written.length, directory.length, at)])
}

function common({ name, packed, crc, size, flags, method }: Written): Buffer {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(20, 0)
  bytes.writeUInt16LE(flags, 2)
  bytes.writeUInt16LE(method, 4)
  bytes.writeUInt32LE(crc, 10)
  bytes.writeUInt32LE(packed.length, 14)
  bytes.writeUInt32LE(size, 18)
  bytes.writeUInt16LE(name.length, 22)
  return bytes
}

function directoryEntry(entry: Written): Buffer {
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(entry.at, 10)
  return Buffer.concat([Buffer.from('504b01021400', 'hex'), common(entry), tail, entry.name])
}

function endOf(count: number, length: number, at: number): Buffer {
  const bytes = Buffer.alloc(22)
  bytes.write('504b0506', 'hex')
  bytes.writeUInt16LE(count, 8)
  bytes.writeUInt16LE(count, 10)
  bytes.writeUInt32LE(length, 12)
  bytes.writeUInt32LE(at, 16)
  return bytes
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`
const relations = (list: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\r', '&#13;')

export type SheetXml = { name?: string; state?: string; rows: string; after?: string }

/** The parts of a workbook. `rows` is the XML within `sheetData`, `after` what follows it. */
export function workbookParts(
  sheets: readonly SheetXml[],
  { strings, styles, from1904 = false }: { strings?: string[]; styles?: string; from1904?: boolean } = {},
): Parts {
  const listed = sheets.map(
    ({ name, state = 'visible' }, i) =>
      `<sheet name="${escaped(name ?? `Sheet${i + 1}`)}" sheetId="${i + 1}" state="${state}" r:id="rId${i + 1}"/>`,
  )
  const parts: Parts = {
    '_rels/.rels': relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
      ...(strings ? [relation('rIdT', 'sharedStrings', '/xl/sharedStrings.xml')] : []),
      ...(styles ? [relation('rIdS', 'styles', 'styles.xml')] : []),
    ]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
  }
  if (strings) parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${strings.join('')}</sst>`
  if (styles) parts['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`
  sheets.forEach(({ rows, after = '' }, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`
  })
  return parts
}

export const workbookOf = (...given: Parameters<typeof workbookParts>): Buffer => zipOf(workbookParts(...given))

const columnName = (i: number): string =>
  (i < 26 ? '' : columnName(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26))

/** The XML of rows of text, from row `first` on; empty cells are left out, as programs do. */
export const textRows = (rows: readonly (readonly string[])[], first = 1): string =>
  rows
    .map((cells, i) => {
      const written = cells.map((text, at) =>
        text === ''
          ? ''
          : `<c r="${columnName(at)}${first + i}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
      )
      return `<row r="${first + i}">${written.join('')}</row>`
    })
    .join('')
