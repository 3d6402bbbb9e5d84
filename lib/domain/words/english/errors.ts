/** Screens that could not be drawn. */
export const errors = {
  screenTitle: 'This screen could not be shown',
  allThere: 'Everything that was saved is still there.',
  logCalls: (id: string) => `The log of the server calls this ${id}.`,
  appTitle: 'Charley could not be shown',
  tryAgain: 'Try again',
}
