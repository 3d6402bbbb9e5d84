/** What became of a request that was sent from a screen. */
export const sending = {
  /** Nothing was sent: the script that makes the entry did not come. */
  notSent: 'Not saved: the server did not answer. Try again.',
}
