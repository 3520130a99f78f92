import { readEnvironment, WrongEnvironment } from '../environment.ts'
import { openDatabase } from '../open-database.ts'
import { publishSite } from './publish-site.ts'

/** `npm run publish`: builds the site from the generation in force and swaps it in. */
try {
  const { data, url, databaseUrl, built: most, reports } = readEnvironment(process.env)
  const store = await openDatabase({ data, databaseUrl })
  try {
    const { folder, generation, built } = await publishSite({ store, data, url, databaseUrl, built: most, reports })
    console.log(`${built ? 'Published' : 'Up to date:'} generation ${generation} in ${folder}`)
  } finally {
    store.close()
  }
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = error instanceof WrongEnvironment ? 2 : 1
}
