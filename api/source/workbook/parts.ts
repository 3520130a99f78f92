import { Refusal } from '#content/refusal.ts'
import { allXml } from './read-xml.ts'
import type { Zip } from './zip.ts'

export type SheetPart = { name: string; hidden: boolean; part: string }

/** Where the parts of a workbook are, and whether its days count from 1904. */
export type Parts = { sheets: SheetPart[]; strings: string | null; styles: string | null; from1904: boolean }

const OTHER: [part: string, what: string][] = [
  ['xl/workbook.bin', 'a binary workbook (.xlsb)'],
  ['content.xml', 'an OpenDocument file (.ods)'],
  ['word/document.xml', 'a text document (.docx)'],
  ['ppt/presentation.xml', 'a presentation (.pptx)'],
]

/**
 * Finds the sheets, shared strings and styles of a workbook (ECMA-376 part 1, 12.3). Macros and links are not looked at.
 * Throws Refusal `unsupported` when the archive is not a workbook, naming what it is.
 */
export async function workbookParts(zip: Zip, file: string): Promise<Parts> {
  const other = OTHER.find(([part]) => zip.names.has(part))
  if (other) throw new Refusal('unsupported', `Cannot read ${file}: ${other[1]}; save it as .xlsx or .csv`)
  const root = zip.names.has('_rels/.rels') ? await relations(zip, '', '_rels/.rels', file) : []
  const book = root.find(one => one.type === 'officeDocument')?.target
  if (!book || !zip.names.has(book))
    throw new Refusal('unsupported', `Cannot read ${file}: a ZIP archive, and not a workbook (.xlsx)`)
  const [folder, name] = [book.slice(0, book.lastIndexOf('/') + 1), book.slice(book.lastIndexOf('/') + 1)]
  const targets = await relations(zip, folder, `${folder}_rels/${name}.rels`, file)
  const { listed, from1904, root: kind } = await bookOf(zip, book, file)
  if (kind !== 'workbook')
    throw new Refusal('unsupported', `Cannot read ${file}: not a workbook, its root is <${kind}>`)
  const partOf = (type: string) => targets.find(one => one.type === type)?.target ?? null
  const sheets = listed.flatMap(({ name, hidden, id }) => {
    const target = targets.find(one => one.id === id)
    if (!target) throw new Refusal('invalid', `Cannot read ${file}: sheet "${name}" has no part`)
    return target.type === 'worksheet' ? [{ name, hidden, part: target.target }] : []
  })
  if (new Set(sheets.map(({ part }) => part)).size < sheets.length)
    throw new Refusal('invalid', `Cannot read ${file}: two sheets of one part`)
  return { sheets, strings: partOf('sharedStrings'), styles: partOf('styles'), from1904 }
}

type Relation = { id: string; type: string; target: string }

/** Relations to parts within the archive; outside ones are passed over. */
async function relations(zip: Zip, folder: string, part: string, file: string): Promise<Relation[]> {
  const found: Relation[] = []
  await allXml(
    zip,
    part,
    { file },
    {
      open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
        if (name !== 'Relationship' || TargetMode === 'External') return
        found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: within(folder, Target) })
      },
    },
  )
  return found
}

function within(folder: string, target: string): string {
  const path: string[] = []
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/'))
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  return path.join('/')
}

async function bookOf(zip: Zip, part: string, file: string) {
  const listed: { name: string; hidden: boolean; id: string }[] = []
  let from1904 = false
  let root = ''
  await allXml(
    zip,
    part,
    { file },
    {
      open: (name, attributes) => {
        root ||= name
        if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
        if (name !== 'sheet') return
        const { name: title = '', state = 'visible' } = attributes
        const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
        listed.push({ name: title, hidden: state !== 'visible', id })
      },
    },
  )
  return { listed, from1904, root }
}
