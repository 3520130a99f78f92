import { readFileSync } from 'node:fs'

const TEXT = readFileSync('README.md', 'utf8')
const blocks = [...TEXT.matchAll(/```sh\n([\s\S]*?)```/g)].map(found => found[1] as string)

/** Every line of the README's shell examples, without comments. */
export const COMMANDS = blocks
  .flatMap(block => block.split('\n').map(line => line.replace(/\s+#.*$/, '').trim()))
  .filter(Boolean)

/** npm scripts that the README names. */
export const SCRIPTS = [
  ...new Set([...TEXT.matchAll(/npm (?:run )?([a-z-]+)/g)].map(found => found[1] as string)),
].filter(name => !['ci', 'run'].includes(name))

/** The rows of the README's table of variables: name, default, meaning. */
export const VARIABLE_ROWS = [...TEXT.matchAll(/^\| `([A-Z_]+)` \| (?:`([^`]*)`)? ?\| (.+) \|$/gm)].map(
  ([, name, value, meaning]) => ({
    name,
    default: value ?? '',
    description: meaning,
  }),
)

/** A `curl` line as a request to another address. */
export function requestOf(command: string, origin: string): Request {
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(found => found[1] ?? found[2] ?? '').slice(1)
  const after = (flag: string) => (words.includes(flag) ? words[words.indexOf(flag) + 1] : undefined)
  const url = new URL((words.find(word => word.startsWith('http')) as string).replace('http://127.0.0.1:8080', origin))
  const encoded = after('--data-urlencode')
  if (encoded) url.searchParams.set(encoded.slice(0, encoded.indexOf('=')), encoded.slice(encoded.indexOf('=') + 1))
  const body = after('-d')
  const [name, value] = (after('-H') ?? '').split(': ')
  return new Request(url, {
    method: body ? 'POST' : 'GET',
    ...(name && value ? { headers: { [name]: value } } : {}),
    ...(body ? { body } : {}),
  })
}
