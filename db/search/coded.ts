/** A column of texts as numbers: `values[codes[row]]` is the text of a row. */
export type Coded = { readonly codes: Uint32Array; readonly values: readonly (string | null)[] }

/** Codes the texts of a column, in the order in which they first come. */
export function coded(texts: readonly (string | null)[]): Coded {
  const known = new Map<string | null, number>()
  const codes = Uint32Array.from(texts, text => {
    const code = known.get(text)
    if (code !== undefined) return code
    known.set(text, known.size)
    return known.size - 1
  })
  return { codes, values: [...known.keys()] }
}

/** The same rows by what each text belongs to: a county by its prefecture. */
export function recoded({ codes, values }: Coded, to: (text: string | null) => string | null): Coded {
  const by = coded(values.map(to))
  return { codes: codes.map(code => by.codes[code] as number), values: by.values }
}
