import { Refusal } from '#content/refusal.ts'
import { openReports } from '#db/report/open.ts'
import { askRole } from '../report/ask-role.ts'
import { type ControlAct, type ControlInput, type ControlOutput, runControl } from '../report/control-acts.ts'
import { controlAddress } from '../report/control-door.ts'

/**
 * Does an act of the portal on the reports of a data folder: through the role while it runs, for it alone has them open then,
 * and else by opening them. Throws Refusal.
 */
export async function actOnReports<A extends ControlAct>(
  data: string,
  name: A,
  input: ControlInput<A>,
): Promise<ControlOutput<A>> {
  try {
    return (await askRole(controlAddress(data), { path: `/${name}`, post: input })) as ControlOutput<A>
  } catch (error) {
    if (!isNobody(error)) throw error
  }
  const store = await openReports(data)
  try {
    return (await runControl(store, Date.now(), name, input)) as ControlOutput<A>
  } finally {
    store.close()
  }
}

function isNobody(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EACCES')
    throw new Refusal('forbidden', 'Cannot reach the reports: run this as the user that they belong to')
  return code === 'ENOENT' || code === 'ECONNREFUSED'
}
