import type { Words } from '../words'

export const errors: Words['errors'] = {
  screenTitle: 'Diese Seite ließ sich nicht zeigen',
  allThere: 'Alles, was gespeichert war, ist noch da.',
  logCalls: id => `Im Protokoll des Servers heißt das ${id}.`,
  appTitle: 'Charley ließ sich nicht zeigen',
  tryAgain: 'Noch einmal',
}
