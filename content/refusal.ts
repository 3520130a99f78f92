/** What a caller can do wrong, with the HTTP status each code means at the doors. */
export const REFUSALS = {
  invalid: 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  unsupported: 415,
  'too-many': 429,
  unavailable: 503,
} as const

export type RefusalCode = keyof typeof REFUSALS

/** One fault: where it stands (JSON Pointer, or file:line:field), and what is wrong with which value. */
export type Fault = { pointer: string; detail: string }

/**
 * The only error a caller can cause. Doors translate it once: problem+json, a GraphQL error, a line on the terminal.
 * @param detail says what could not be done and quotes the value.
 */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly faults: readonly Fault[]
  constructor(code: RefusalCode, detail: string, faults: readonly Fault[] = []) {
    super(detail)
    this.name = 'Refusal'
    this.code = code
    this.faults = faults
  }
}
