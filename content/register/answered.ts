import { z } from 'zod'
import { registered } from './shapes.ts'

/** The shape in which the portal answers with an entry of a kind: the entry, and what the portal adds. */
export const answered = <S extends z.ZodRawShape>(entry: z.ZodObject<S>, id: string, description: string) =>
  z.object({ ...entry.shape, ...registered }).meta({ id, description })
