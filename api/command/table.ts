/** Plain text in columns: numbers to the right, Han characters counted double. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const all = [head, ...rows].map(row => row.map(String))
  const widths = head.map((_, i) => Math.max(...all.map(row => widthOf(row[i] ?? ''))))
  const right = head.map((_, i) => rows.some(row => typeof row[i] === 'number'))
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => {
        const space = ' '.repeat((widths[i] ?? 0) - widthOf(cell))
        return right[i] ? space + cell : cell + space
      })
      .join('  ')
      .trimEnd()
  return [line(all[0] ?? []), widths.map(width => '-'.repeat(width)).join('  '), ...all.slice(1).map(line)].join('\n')
}

const widthOf = (text: string) => [...text].reduce((sum, char) => sum + (/[\u2E80-\uFFEF]/u.test(char) ? 2 : 1), 0)
