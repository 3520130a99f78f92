import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Everything `npm test` holds the code to, in order; the last line counts what passed and what failed. */
const REPORT = join(tmpdir(), `qingtian-tests-${process.pid}.json`)
const STEPS = [
  ['format and lint', 'biome', ['ci', '--error-on-warnings', '.']],
  ['types', 'tsc', ['-p', '.']],
  ['unused code', 'knip', []],
  ['tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]],
] as const satisfies readonly (readonly [string, string, readonly string[]])[]

const count = { passed: 0, failed: 0, skipped: 0 }
/** Only where the real files are absent may a test stay out. */
const mayStayOut = !existsSync(join('..', 'shared'))
for (const [name, command, args] of STEPS) {
  console.log(`\n== ${name}`)
  const ok = await run(command, args)
  if (command === 'vitest') countTests(ok)
  else count[ok ? 'passed' : 'failed']++
}
rmSync(REPORT, { force: true })
const rest = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
console.log(`\n${count.passed} passed, ${count.failed} failed${rest}`)
process.exitCode = count.failed === 0 ? 0 : 1

function run(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise(resolve => {
    const child = spawn(join('node_modules', '.bin', command), args, { stdio: 'inherit' })
    child.on('error', () => resolve(false))
    child.on('close', code => resolve(code === 0))
  })
}

/** Adds the counts of the test run; a run that failed without a failing test (a crash, no test at all) counts as one. */
function countTests(ok: boolean): void {
  const report = readReport()
  const skipped = report.numPendingTests + report.numTodoTests
  count.passed += report.numPassedTests
  count.failed += report.numFailedTests + (mayStayOut ? 0 : skipped)
  count.skipped += mayStayOut ? skipped : 0
  if (skipped > 0)
    console.log(`${skipped} tests did not run${mayStayOut ? ': the real files are not on this machine' : ''}`)
  if ((!ok && report.numFailedTests === 0) || report.numPassedTests === 0) count.failed++
}

type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number }

function readReport(): Report {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')) as Report
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }
  }
}
