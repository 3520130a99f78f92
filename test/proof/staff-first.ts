import { staffed } from '#test/portal/staffed.ts'

/** Gives the desk of a data folder its people: the first that ever opens its reports. */
await staffed(process.argv[2] as string)
