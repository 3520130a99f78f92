import { Refusal } from '#content/refusal.ts'
import type { ControlAct } from '../report/control-acts.ts'
import { actOnReports } from './act-on-reports.ts'
import { runCommand } from './run-command.ts'

const USAGE = `Usage: npm run staff -- administrator <name>   makes an administrator, who makes the other accounts
       npm run staff -- recover <name>         invites an administrator anew, who lost the password or the device`

const ACTS = {
  administrator: (account: string) => ['create-account', { account, role: 'administrator' }],
  recover: (account: string) => ['recover-account', { account }],
} as const satisfies Record<string, (account: string) => readonly [ControlAct, object]>

/** Runs the command for a data folder. Returns its exit code: 0 done, 1 refused, 2 wrong usage. */
export async function runStaff(
  args: readonly string[],
  { data, url }: { data: string; url: string },
  print: (text: string) => void,
): Promise<0 | 1 | 2> {
  const [verb = '', account, ...rest] = args
  if (!Object.hasOwn(ACTS, verb) || account === undefined || rest.length > 0) {
    print(USAGE)
    return 2
  }
  try {
    const [act, input] = ACTS[verb as keyof typeof ACTS](account)
    const { invitation } = await actOnReports(data, act, input)
    print(
      `${invitation}\nThis is the invitation of "${account}", shown only now. It holds for 7 days, at ${url}/staff/`,
    )
    return 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    print(error.message)
    return 1
  }
}

if (import.meta.main) await runCommand(runStaff)
