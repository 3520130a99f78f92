import { readFileSync } from 'node:fs'

/** What an npm script hands to Node, with its flags. */
export function scriptOf(name: string): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  return scripts[name]?.split('&& node ')[1]?.split(' ') ?? []
}
