import { newest } from '../register/believed.ts'

/** SQL: whether the case with an id was withdrawn. A step is known by its case, its name and its day. */
export const isWithdrawn = (id: string, past: boolean) => `exists (select 1 from entry w where w.kind = 'step'
  and w.id >= ${id} || '>withdrawn>' and w.id < ${id} || '>withdrawn?' and ${newest('w', past)})`
