/** A call of the system: its thread, its name (`flushing` for a flush that began and may last), the strings among its arguments, the file of its first one, and the numbers after them. */
export type Call = {
  thread: string
  name: string
  path: string
  strings: Buffer[]
  numbers: number[]
  flags: string
  fd: number
  result: number
}

/** The calls that change files, make them durable, or tell somebody something. */
export const TRACED = [
  ...['openat', 'write', 'pwrite64', 'writev', 'pwritev', 'ftruncate', 'fsync', 'fdatasync', 'rename', 'unlink'],
  ...[
    'mkdir',
    'rmdir',
    'sendto',
    'sendmsg',
    'fallocate',
    'truncate',
    'link',
    'copy_file_range',
    'renameat2',
    'unlinkat',
  ],
] as const

/** How strace is called: as a grandchild, so that signals reach the program; every string in hexadecimal and whole. */
export const strace = (log: string): string[] => [
  ...['strace', '-D', '-f', '-y', '-xx', '-s', '100000000', '--signal=none', '--seccomp-bpf'],
  ...['-e', `trace=${TRACED.join()}`, '-o', log],
]

const STRING = /"((?:\\x[0-9a-f]{2})*)"/g
const bytesOf = (hex: string): Buffer => Buffer.from(hex.replaceAll('\\x', ''), 'hex')

/**
 * The calls of a log of strace in the order in which they ended: what has not ended has happened for nobody. A call that tells
 * somebody something counts from when it began.
 */
export function* callsOf(lines: Iterable<string>): Generator<Call> {
  const begun = new Map<string, string>()
  for (const line of lines) {
    const [, thread = '', rest = ''] = /^(\d+) +(.*)$/.exec(line) ?? []
    if (rest.endsWith('<unfinished ...>')) {
      const head = rest.slice(0, -'<unfinished ...>'.length).trimEnd()
      if (isTelling(head)) yield callOf(thread, `${head}) = 0`)
      else begun.set(thread, head)
      if (/^f(data)?sync/.test(head)) yield { ...callOf(thread, `${head}) = 0`), name: 'flushing' }
      continue
    }
    const [, tail] = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest) ?? []
    const whole = tail === undefined ? rest : (begun.get(thread) ?? '') + tail
    begun.delete(thread)
    if (/^\w+\(.*\) += /.test(whole)) yield callOf(thread, whole)
  }
}

const SOCKET = Buffer.from('socket:').toString('hex').replaceAll(/../g, '\\x$&')
const isTelling = (head: string): boolean => head.includes(`<${SOCKET}`) || head.includes('<socket:')

function callOf(thread: string, text: string): Call {
  const name = text.slice(0, text.indexOf('('))
  const [, fd = '-1', path = ''] = /^\w+\((\d+)<([^>]*)>/.exec(text) ?? []
  const end = text.lastIndexOf(') ')
  const bare = text
    .slice(0, end)
    .replaceAll(STRING, '')
    .replaceAll(/<[^>]*>/g, '')
  return {
    ...{ thread, name, fd: Number(fd), path: pathOf(path), flags: bare },
    strings: [...text.slice(0, end).matchAll(STRING)].map(([, hex = '']) => bytesOf(hex)),
    numbers: [...bare.matchAll(/, (-?\d+)(?=,|$)/g)].map(([, number]) => Number(number)),
    result: Number(/= (-?\d+)/.exec(text.slice(end))?.[1]),
  }
}

const pathOf = (path: string): string => (path.startsWith('\\x') ? bytesOf(path).toString() : path)
