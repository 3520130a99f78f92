import { type Environment, readEnvironment, WrongEnvironment } from '../environment.ts'

type Command = (args: readonly string[], environment: Environment, print: (text: string) => void) => Promise<number>

/** Runs a command as a process, which ends with the code that it returns, and with 2 in an environment that is wrong. */
export async function runCommand(run: Command): Promise<void> {
  try {
    const environment = readEnvironment(process.env)
    process.exitCode = await run(process.argv.slice(2), environment, text => process.stdout.write(`${text}\n`))
  } catch (error) {
    if (!(error instanceof WrongEnvironment)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}
