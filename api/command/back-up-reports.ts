import { relative, resolve } from 'node:path'
import { Refusal } from '#content/refusal.ts'
import { makeFolder } from '#db/folder.ts'
import { reportsFolder } from '../report/role-keys.ts'
import { actOnReports } from './act-on-reports.ts'
import { runCommand } from './run-command.ts'

const USAGE = `Usage: npm run back-up-reports -- <folder>   writes the reports and their files into a new folder, also while the portal runs
       To restore: stop the portal, and put the folder in the place of QINGTIAN_DATA/reports, the keys beside it`

/** Runs the command for a data folder. Returns its exit code: 0 done, 1 refused, 2 wrong usage. */
export async function runBackUpReports(
  args: readonly string[],
  data: string,
  print: (text: string) => void,
): Promise<0 | 1 | 2> {
  const [path, ...rest] = args
  if (!path || path.startsWith('-') || rest.length > 0) {
    print(USAGE)
    return 2
  }
  try {
    const folder = outside(data, resolve(path))
    const { reports, files, destroyBy } = await actOnReports(data, 'back-up', { folder })
    print(`Backed up ${reports} reports and ${files} files to ${folder}.
Destroy it by ${destroyBy}: identities that are destroyed when their time is over live on in an older backup.
The keys are not in it. Keep those of ${reportsFolder(data)} apart from it, once: without them accounts of staff must be
recovered, and acknowledgements are signed with another key.`)
    return 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    print(error.message)
    return 1
  }
}

/** A backup in the data folder is lost with it. */
function outside(data: string, folder: string): string {
  makeFolder(data)
  if (!relative(resolve(data), folder).startsWith('..'))
    throw new Refusal('invalid', `Cannot back up to "${folder}": it is in the data folder`)
  return folder
}

if (import.meta.main) await runCommand((args, { data }, print) => runBackUpReports(args, data, print))
