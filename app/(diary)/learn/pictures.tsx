import { LaterPose } from '../../cramp-now/later-pose'
import type { LaterPoseName } from '../../cramp-now/pose'
import type { LearnPageId } from '@/lib/domain/learn/learn-page'
import type { Words } from '@/lib/domain/words/words'
import classes from './learn.module.css'

/** The poses of the screen during a cramp that go with a section. */
const posesOf: Partial<Record<LearnPageId, Readonly<Record<string, readonly LaterPoseName[]>>>> = {
  hamstring: { now: ['letGo', 'hamstring'] },
  relief: { muscles: ['hamstring', 'calf', 'quadriceps', 'foot'], warmth: ['warmth'] },
}

type PicturesProps = { page: LearnPageId; section: string; words: Words }

/** What a section says to do, as pictures; nothing where there is none. */
export function Pictures({ page, section, words }: PicturesProps) {
  const poses = posesOf[page]?.[section] ?? []
  if (poses.length === 0) return null
  return (
    <div className={classes.pictures}>
      {poses.map(name => (
        <figure key={name}>
          <LaterPose name={name} label={words.crampNow.pictures[name]} isLong={false} />
          <figcaption aria-hidden="true">{words.crampNow.pictures[name]}</figcaption>
        </figure>
      ))}
    </div>
  )
}
