import { Refusal } from '#content/refusal.ts'
import type { Role } from '#content/report/staff/roles.ts'
import type { Reader } from '../life.ts'

/** The row of an account that acts go by. */
export type AccountRow = {
  account: string
  role: Role
  office: string | null
  state: 'invited' | 'active' | 'closed'
  invitedOn: number | null
  password: string | null
  totp: ArrayBuffer | null
  failures: number
  lockedUntil: number | null
}

const COLUMNS = 'account, role, office, state, invitedOn, password, totp, failures, lockedUntil'

/** The account in which a column holds a value; null: none. */
export async function accountWhere(
  reader: Reader,
  column: 'account' | 'invitation',
  value: string,
): Promise<AccountRow | null> {
  const { rows } = await reader.execute({ sql: `select ${COLUMNS} from account where ${column} = ?`, args: [value] })
  return (rows[0] as unknown as AccountRow) ?? null
}

/** The account with a name. Throws Refusal `not-found`. */
export async function accountNamed(reader: Reader, name: string): Promise<AccountRow> {
  const row = await accountWhere(reader, 'account', name)
  if (!row) throw new Refusal('not-found', `There is no account "${name}"`)
  return row
}
