/** A column of texts as numbers: `values[codes[row]]` is the text of a row. */
export type Coded = { readonly codes: Uint32Array; readonly values: readonly (string | null)[] }

/** Codes the texts of a column, in the order in which they first come. */
export function coded(texts: readonly (string | null)[]): Coded {
  const known = new Map<string | null, number>()
  const codes = new Uint32Array(texts.length)
  for (let row = 0; row < texts.length; row++) {
    const text = texts[row] as string | null
    const code = known.get(text) ?? known.size
    if (code === known.size) known.set(text, code)
    codes[row] = code
  }
  return { codes, values: [...known.keys()] }
}

/** The same rows by what each text belongs to: a county by its prefecture. */
export function recoded({ codes, values }: Coded, to: (text: string | null) => string | null): Coded {
  const by = coded(values.map(to))
  return { codes: codes.map(code => by.codes[code] as number), values: by.values }
}
