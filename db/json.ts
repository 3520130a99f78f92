/** SQL expressions that make JSON, for every subject: a public shape leaves the database as text and is not mapped again. */

/** `2026-03-01T05:00:00+08:00` of a column of epoch hours. */
export const hourText = (hour: string) => `strftime('%Y-%m-%dT%H:00:00+08:00', (${hour} + 8) * 3600, 'unixepoch')`

/** `2026-03-01T05:20:00+08:00` of a column of epoch minutes. */
export const minuteText = (at: string) => `strftime('%Y-%m-%dT%H:%M:00+08:00', (${at} + 480) * 60, 'unixepoch')`

/** `2026-03-01T05:20:30+08:00` of a column of epoch seconds. */
export const secondText = (at: string) => `strftime('%Y-%m-%dT%H:%M:%S+08:00', ${at} + 28800, 'unixepoch')`

/** `2026-03-01` of a column of epoch days. */
export const dayText = (day: string) => `strftime('%Y-%m-%d', ${day} * 86400, 'unixepoch')`

/** `true` or `false` of a condition. */
export const truth = (condition: string) => `json(iif(${condition}, 'true', 'false'))`

/** Longitude and latitude of a row that keeps micro-degrees, in degrees; null or 0 stands for none. */
export const degreesOf = (row: string) =>
  ['longitude', 'latitude'].map(name => `'${name}', nullif(${row}.${name}, 0) / 1000000.0`).join(', ')

/** A JSON array of the texts that begin with a comma, of those that are not empty. */
export const joined = (parts: readonly string[]) => `json('[' || substr(${parts.join(' || ')}, 2) || ']')`

/** The names whose bits a mask has. */
export const namesIn = (mask: string, names: readonly string[]) =>
  `iif(ifnull(${mask}, 0) = 0, json('[]'), ${joined(names.map((name, i) => `iif(${mask} & ${1 << i}, ',"${name}"', '')`))})`

/** A JSON array of items that are JSON text already, in the order of the rows. */
export const jsonList = (item: string) => `'[' || ifnull(group_concat(${item}, ','), '') || ']'`
