import { findBelow } from './bytes-below.ts'

/** Prints the files of a folder in which any of the texts given as JSON stands. */
const [folder, texts] = process.argv.slice(2) as [string, string]
process.stdout.write(JSON.stringify(findBelow(folder, JSON.parse(texts))))
