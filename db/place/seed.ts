import type { Client } from '@libsql/client'
import { numericCode, PLACES } from '#content/place/places.ts'

/** Copies the places of content/place into the database; does nothing when they are there already. */
export async function seedPlaces(client: Client): Promise<void> {
  const rows = JSON.stringify(PLACES.map(place => [numericCode(place), place.place, place.names.zh]))
  const held = await client.execute(
    'select json_group_array(json_array(code, slug, name)) as rows_ from (select * from place order by rowid)',
  )
  const sorted = (text: string) =>
    JSON.stringify((JSON.parse(text) as unknown[][]).sort((a, b) => Number(a[0]) - Number(b[0])))
  if (sorted(String(held.rows[0]?.['rows_'])) === sorted(rows)) return
  await client.batch(
    [
      'delete from place',
      {
        sql: 'insert into place (code, slug, name) select value ->> 0, value ->> 1, value ->> 2 from json_each(?)',
        args: [rows],
      },
    ],
    'write',
  )
}
