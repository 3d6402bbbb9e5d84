import {
  IconCalendarPlus,
  IconClockExclamation,
  IconExclamationMark,
  IconEye,
  IconHeartHandshake,
  IconHelp,
} from '@tabler/icons-react'
import classes from './level-mark.module.css'

/** What a mark can stand for: the four levels that ask for something, and the two states that are no level. */
export type MarkedLevel = 'self-care' | 'routine' | 'urgent' | 'emergency' | 'cannot-tell' | 'watch'

const icons = {
  'self-care': IconHeartHandshake,
  routine: IconCalendarPlus,
  urgent: IconClockExclamation,
  emergency: IconExclamationMark,
  'cannot-tell': IconHelp,
  watch: IconEye,
}

/** The silhouette of a level with its icon. Decorative: the word must stand beside it (`word`, or in a title). */
export function LevelMark({ level, word }: { level: MarkedLevel; word?: string }) {
  const Icon = icons[level]
  const mark = (
    <span className={classes.mark} data-level={level} aria-hidden="true">
      <Icon size={23} />
    </span>
  )
  if (word === undefined) return mark
  return (
    <span className={classes.level} data-level={level}>
      {mark}
      <span className={classes.word}>{word}</span>
    </span>
  )
}
