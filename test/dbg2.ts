import { readFileSync, readdirSync, mkdirSync, rmSync, existsSync } from 'node:fs'
import { Disk, NO_LUCK } from '#test/proof/disk.ts'
import { callsOf } from '#test/proof/trace.ts'
const d = new Disk('/tmp/pw/data/reports', {'desk.pub': Buffer.from('x')})
const count:Record<string,number>={}
for (const c of callsOf(readFileSync('/tmp/pw/calls','utf8').split('\n'))) { d.take(c); count[c.name]=(count[c.name]??0)+1 }
console.log(count)
for (const [n,l] of [['no',NO_LUCK],['all',{write:()=>true,namings:(n:number)=>n}]] as const) {
  const out='/tmp/pw/out-'+n; rmSync(out,{recursive:true,force:true}); mkdirSync(out); d.leave(out,l)
  for (const f of readdirSync('/tmp/pw/data/reports',{recursive:true,withFileTypes:true})) { if(!f.isFile()) continue
    const p=f.parentPath+'/'+f.name; const q=p.replace('/tmp/pw/data/reports',out); const e=existsSync(q); if(!e||!readFileSync(p).equals(readFileSync(q))) console.log(n, f.name, e, readFileSync(p).length, e&&readFileSync(q).length) }
}
