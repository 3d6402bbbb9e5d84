/** How many devices a message reached of those it was sent to, and what became of the mail; null: none was sent. */
export type Telling = { devices: number; reached: number; mail: 'sent' | 'refused' | null }
