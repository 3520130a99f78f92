/** A ready answer. `body` is in its content encoding, text until it is asked for again; `size` in bytes; `cacheControl` null means: until the next expected hour. */
export type Entry = {
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
  readonly cacheControl: string | null
  readonly size: number
  body: Uint8Array | string
  used: boolean
  dressed?: Dressed
}

/** Header fields ready to be sent: with a body, and without one. */
export type Dressed = {
  cacheControl: string
  whole: Readonly<Record<string, string>>
  bodiless: Readonly<Record<string, string>>
}

const MAX_ALIASES = 20_000
const MAX_ALIAS_LENGTH = 8_000_000
const OVERHEAD = 1024
const GONE = new Uint8Array()

/**
 * Ready answers of one generation, bounded in bytes; the longest unused one goes first (second chance).
 * An alias is a request as it came in, so that a repeated request costs one look-up.
 */
export class Shelf {
  readonly #entries = new Map<string, Entry>()
  readonly #aliases = new Map<string, Entry>()
  readonly #maxBytes: number
  readonly #making = new Map<string, Promise<Entry | Response>>()
  #bytes = 0
  #aliasLength = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get bytes(): number {
    return this.#bytes
  }

  find(alias: string): Entry | undefined {
    const entry = this.#aliases.get(alias)
    if (entry === undefined) return undefined
    if (entry.body === GONE) {
      this.#aliases.delete(alias)
      return undefined
    }
    if (typeof entry.body === 'string') entry.body = Buffer.from(entry.body)
    entry.used = true
    return entry
  }

  byTag(etag: string): Entry | undefined {
    return this.#entries.get(etag)
  }

  alias(alias: string, entry: Entry): void {
    if (entry.body === GONE || !this.#entries.has(entry.etag)) return
    if (this.#aliases.size >= MAX_ALIASES || this.#aliasLength > MAX_ALIAS_LENGTH) this.#forgetAliases()
    if (!this.#aliases.has(alias)) this.#aliasLength += alias.length
    this.#aliases.set(alias, entry)
  }

  put(entry: Entry): void {
    const size = entry.size + OVERHEAD
    if (size > this.#maxBytes || this.#entries.has(entry.etag)) return
    this.#entries.set(entry.etag, entry)
    this.#bytes += size
    while (this.#bytes > this.#maxBytes) this.#evict()
  }

  /** Makes an answer once for all who ask for it at the same time; a stream belongs to the first. */
  async once(etag: string, make: () => Promise<Entry | Response>): Promise<Entry | Response> {
    const others = this.#making.get(etag)
    const theirs = others && (await others)
    if (theirs && !(theirs instanceof Response)) return theirs
    const own = make()
    this.#making.set(etag, own)
    try {
      return await own
    } finally {
      if (this.#making.get(etag) === own) this.#making.delete(etag)
    }
  }

  #forgetAliases(): void {
    this.#aliases.clear()
    this.#aliasLength = 0
  }

  clear(): void {
    this.#entries.clear()
    this.#forgetAliases()
    this.#bytes = 0
  }

  #evict(): void {
    for (const [etag, entry] of this.#entries) {
      this.#entries.delete(etag)
      if (entry.used) {
        entry.used = false
        this.#entries.set(etag, entry)
        continue
      }
      this.#bytes -= entry.size + OVERHEAD
      entry.body = GONE
      return
    }
  }
}
