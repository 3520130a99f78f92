import { sheetOf } from '#db/report/sheet-of.ts'
import { offices } from '#db/report/staff/offices.ts'
import { reportFile } from '#db/report/staff/report-file.ts'
import { sheetHash, transfer } from '#db/report/staff/transfer.ts'
import { actorIn, deed, onward, type StaffHandler, staffPage, typedIn } from './staff-door.ts'

/** The sheet of a transfer to an office that was chosen, to be read and printed before it goes. */
export const showSheet: StaffHandler = async (door, asked) => {
  const ctx = actorIn(door, asked)
  const number = asked.params['number'] ?? ''
  const office = asked.fields['toOffice'] ?? asked.query['office'] ?? ''
  const file = await reportFile(ctx, { number })
  const sheet = office === '' ? null : await sheetOf(ctx, { number, toOffice: office })
  const hash = sheet === null ? '' : sheetHash(sheet)
  return staffPage(door, asked, 'sheet', { sheet, hash, file, office, offices: await offices(ctx, {}) })
}

/** Hands the report on with the sheet that was read. */
export const takeTransfer = deed(async (door, asked) => {
  const number = asked.params['number'] ?? ''
  const { state = '', toOffice = '', sheetHash: read = '' } = asked.fields
  const given = { number, state, toOffice, sheetHash: read, ...typedIn(asked, 'reason') }
  await transfer(actorIn(door, asked), given as never)
  return onward(asked, '', 'transferred')
}, showSheet)
