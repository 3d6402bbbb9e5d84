/** What a page and the worker say to each other. */
export type SaidToWorker =
  { type: 'language'; language: string } | { type: 'version' } | { type: 'take-over' }

export type SaidByWorker = { version: string }
