import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// Preloaded by every command: what was stripped of its types and compiled once need not be again. It lies in the checkout,
// not in a folder that other users of the machine can write to; where it cannot be written nothing is lost but time.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/compile'))
