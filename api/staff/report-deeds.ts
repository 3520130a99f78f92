import type { RIGHT_OF_MOVE } from '#content/report/staff/rights.ts'
import { type Detail, OFFICE_MOVES, ruleOf } from '#content/report/states.ts'
import { advance } from '#db/report/advance.ts'
import { assign } from '#db/report/assign.ts'
import { mergeCluster } from '#db/report/merge-cluster.ts'
import { mergeInto } from '#db/report/merge-into.ts'
import { addMessage } from '#db/report/messages.ts'
import { close } from '#db/report/staff/close.ts'
import { proposeRelease } from '#db/report/staff/release.ts'
import { askUnsealing } from '#db/report/unseal.ts'
import { showReport } from './report-page.ts'
import { actorIn, deed, onward, type StaffAsked, type StaffDoor, type StaffHandler, typedIn } from './staff-door.ts'

type Run = (door: StaffDoor, asked: StaffAsked, number: string) => Promise<unknown>

/** A form of the page of a report: the act that it asks for; done, the page says so. */
const onReport = (run: Run): StaffHandler =>
  deed(async (door, asked) => {
    const number = asked.params['number'] ?? ''
    await run(door, asked, number)
    return onward(asked, `report/${number}`, 'saved')
  }, showReport)

const saysIn = (asked: StaffAsked, names: readonly Detail[]) => {
  const typed = Object.entries(typedIn(asked, ...names)).filter(([, value]) => value !== null)
  return Object.fromEntries(typed.map(([name, value]) => [name, name === 'days' ? Number(value) : value]))
}

/** A step by its name, with what the table of steps says that it needs. */
const step = (move: keyof typeof RIGHT_OF_MOVE): StaffHandler =>
  onReport((door, asked, number) => {
    const { needs, may = [] } = ruleOf(move)
    const { state = '' } = asked.fields
    return advance(actorIn(door, asked), { number, state, move, ...saysIn(asked, [...needs, ...may]) } as never)
  })

const STEPS = Object.fromEntries(
  OFFICE_MOVES.filter(move => !['transfer', 'close'].includes(move)).map(move => [move, step(move)]),
)

/** What the forms of a report ask for, by the last part of their address. */
export const REPORT_DEEDS: Readonly<Record<string, StaffHandler>> = {
  ...STEPS,
  close: onReport((door, asked, number) => {
    const { state = '', outcome = '' } = asked.fields
    const links = typedIn(asked, 'linkedFacility', 'linkedCase', 'linkedExceedance')
    return close(actorIn(door, asked), { number, state, outcome, ...links } as never)
  }),
  assign: onReport((door, asked, number) =>
    assign(actorIn(door, asked), { number, ...typedIn(asked, 'before', 'handler') }),
  ),
  merge: onReport((door, asked, number) =>
    mergeInto(actorIn(door, asked), { number, into: asked.fields['into'] ?? '' }),
  ),
  'merge-all': onReport((door, asked, number) => mergeCluster(actorIn(door, asked), { number })),
  message: onReport((door, asked, number) => addMessage(actorIn(door, asked), { number, text: textIn(asked) })),
  propose: onReport((door, asked, number) =>
    proposeRelease(actorIn(door, asked), { number, ...typedIn(asked, 'text') }),
  ),
  'ask-unsealing': onReport((door, asked, number) =>
    askUnsealing(actorIn(door, asked), { number, reason: asked.fields['reason'] ?? '' }),
  ),
}

const textIn = (asked: StaffAsked): string => typedIn(asked, 'text').text ?? ''
