import cliProgress from 'cli-progress'

/** Shows how far an import is: a bar on a terminal, a line a file elsewhere. Bytes of all files are the whole. */
export type ImportProgress = {
  bytes: (done: number) => void
  /** Something to tell that stays readable: above the bar, or as a line. */
  tell: (text: string) => void
  /** A line that only matters without a bar. */
  line: (text: string) => void
  stop: () => void
}

/** Progress for standard error. */
export function importProgress(all: number, terminal: boolean): ImportProgress {
  const print = (text: string) => process.stderr.write(`${text}\n`)
  if (!terminal) return { bytes: () => {}, tell: print, line: print, stop: () => {} }
  const bar = new cliProgress.SingleBar({
    format: '{bar} {percentage} % | {value} of {total} MB | {duration_formatted}',
    hideCursor: true,
    clearOnComplete: true,
    formatValue: (value, _options, type) =>
      type === 'value' || type === 'total' ? (value / 1e6).toFixed(1) : String(value),
  })
  bar.start(all, 0)
  return {
    bytes: done => bar.update(done),
    tell: text => {
      process.stderr.write(`\r\u001b[K${text}\n`)
      bar.render()
    },
    line: () => {},
    stop: () => bar.stop(),
  }
}
