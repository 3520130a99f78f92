/** What GeoReport v2 calls one item of a list. */
const ITEM_OF: Readonly<Record<string, string>> = {
  services: 'service',
  service_requests: 'request',
  errors: 'error',
  attributes: 'attribute',
  values: 'value',
  endpoints: 'endpoint',
  formats: 'format',
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => ESCAPES[sign]!)

function element(name: string, value: unknown): string {
  if (value === null || value === undefined) return `<${name}/>`
  if (Array.isArray(value))
    return `<${name}>${value.map(item => element(ITEM_OF[name] ?? 'item', item)).join('')}</${name}>`
  if (typeof value !== 'object') return `<${name}>${escaped(String(value))}</${name}>`
  const inner = Object.entries(value).map(([field, part]) => element(field, part))
  return `<${name}>${inner.join('')}</${name}>`
}

/** An answer as XML, the format that GeoReport v2 requires: `root` names the answer, lists name their items. */
export const open311Xml = (root: string, value: unknown): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${element(root, value)}\n`
