/** How soon someone should be seen, lowest first. `none` says only that nothing recorded meets a rule. */
export const levels = ['none', 'self-care', 'routine', 'urgent', 'emergency'] as const

export type Level = (typeof levels)[number]

/** 0 for `none` to 4 for `emergency`: a higher rank is sooner. */
export const rank = (level: Level): number => levels.indexOf(level)

/** Whether somebody should be seen at the level. */
export const isRaising = (level: Level): level is 'routine' | 'urgent' | 'emergency' =>
  rank(level) >= rank('routine')

/** The word a level is shown with. */
export const levelWords: Readonly<Record<Level, string>> = {
  none: 'Nothing met',
  'self-care': 'Self-care',
  routine: 'Routine',
  urgent: 'Urgent',
  emergency: 'Emergency',
}
