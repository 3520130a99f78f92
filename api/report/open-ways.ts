import { ReportForward } from './forward.ts'
import { WAYS } from './forward-ways.ts'

type Name = keyof typeof WAYS
type Answer = ReportForward['forward']

/** Opens every way to the role at an address: one function each from request to answer, and what closes them all. */
export function openWays(address: string): { roles: Record<Name, Answer>; close: () => void } {
  const ways = (Object.keys(WAYS) as Name[]).map(name => [name, new ReportForward(address, name)] as const)
  return {
    roles: Object.fromEntries(ways.map(([name, way]) => [name, way.forward.bind(way)])) as Record<Name, Answer>,
    close: () => {
      for (const [, way] of ways) way.close()
    },
  }
}
