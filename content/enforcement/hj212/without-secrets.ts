import type { Frame } from './frame.ts'

const SECRET = /^(?:new|old)?(?:pw|password)$/i

/** A packet that may be kept: without PW, and without the password that CN 1072 sets in CP. */
export function withoutSecrets({ pw: _, ...frame }: Frame): Omit<Frame, 'pw'> {
  return { ...frame, header: open(frame.header), cp: open(frame.cp) }
}

const open = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !SECRET.test(name)))
