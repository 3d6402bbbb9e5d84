import { keptText } from './kept-text'

/** Where this browser keeps a guided session: written at once, so that a reload or a closed tab loses nothing of it. */
export const guidedText = keptText('charley.guided-session')

/** Takes the session of a person off this device, without reading it: nothing of the gate is needed for that. */
export function forgetGuided(owner: string): void {
  if (guidedText.read()?.includes(JSON.stringify(owner)) === true) guidedText.write(null)
}
