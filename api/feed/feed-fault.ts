/** Why a feed brought nothing. `retry`: it may help to try again within the hour. */
export class FeedFault extends Error {
  readonly retry: boolean
  constructor(message: string, retry: boolean) {
    super(message)
    this.name = 'FeedFault'
    this.retry = retry
  }
}
