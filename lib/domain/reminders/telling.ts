/** How many devices a message reached of those it was sent to, and what became of the mail; null: none was sent. */
export type Telling = { devices: number; reached: number; mail: 'sent' | 'refused' | null }

/** Whether a message was sent and came nowhere: then it is tried again for as long as it is in time. */
export const cameNowhere = ({ devices, reached, mail }: Telling): boolean =>
  reached === 0 && mail !== 'sent' && (devices > 0 || mail !== null)
