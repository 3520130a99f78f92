import type { Notice } from '#content/report/page-views.ts'
import { MOST_PICTURES, type Picture } from '#db/report/picture.ts'
import { BoundedQueue } from './bounded-queue.ts'
import type { Upload } from './form-body.ts'
import { remakePicture } from './remake-picture.ts'

/** A place for each form with pictures that may come over at once. */
const queue = new BoundedQueue({ running: 2, waiting: 96 })

/** Makes the pictures of one form anew, one after another; gives what is wrong with the first that cannot be taken. */
export async function takePictures(uploads: readonly Upload[], desk: string | null): Promise<Picture[] | Notice> {
  if (uploads.length > MOST_PICTURES) return 'too-many'
  const made: Picture[] = []
  for (const upload of uploads) {
    const picture = (await queue.run(() => remakePicture(upload, desk))) ?? 'busy'
    if (typeof picture === 'string') return picture
    made.push(picture)
  }
  return made
}
