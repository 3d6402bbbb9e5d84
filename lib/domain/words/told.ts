import { saidIn } from './sentences'
import type { BrowserWords } from './words'

/** What the gate, the server or the queue said, which is English, in the language of the screen. */
export const told = (message: string, { messages }: BrowserWords): string => saidIn(message, messages)
