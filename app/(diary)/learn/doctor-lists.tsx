import { IconReportMedical, IconStethoscope } from '@tabler/icons-react'
import { rules } from '@/lib/domain/referral/rules'
import type { Source } from '@/lib/domain/referral/sources'
import type { Words } from '@/lib/domain/words/words'
import { ButtonLink } from '../../_ui/button-link'
import { LevelMark } from '../../_ui/level-mark'
import { Publications } from '../../_ui/publications'
import classes from './learn.module.css'

const levels = ['emergency', 'urgent', 'routine'] as const

/** What the rules look at, by level, each with the rule that counts it; then the way to what the diary shows. */
export function DoctorLists({ words }: { words: Words }) {
  const texts = words.learn.doctor
  return (
    <>
      {levels.map(level => {
        const ofLevel = rules.filter(rule => rule.level === level)
        return (
          <section key={level} aria-labelledby={level} className={classes.section}>
            <LevelMark level={level} word={words.levels[level]} />
            <h2 id={level}>{texts.levels[level]}</h2>
            <p>{texts.lines[level]}</p>
            <ul className={classes.points}>
              {ofLevel.map(({ id }) => (
                <li key={id}>
                  {textOf(id, words)} <span className={classes.rule}>{texts.ruleOf(id)}</span>
                </li>
              ))}
            </ul>
            <details className={classes.restsOn}>
              <summary>{words.learn.publications}</summary>
              <p>
                <Publications sources={sourcesOf(ofLevel)} words={words} />.
              </p>
            </details>
          </section>
        )
      })}
      <div className={classes.ways}>
        <ButtonLink href="/referral" icon={<IconStethoscope aria-hidden="true" />}>
          {texts.open}
        </ButtonLink>
        <ButtonLink href="/doctor" variant="light" icon={<IconReportMedical aria-hidden="true" />}>
          {texts.bring}
        </ButtonLink>
      </div>
    </>
  )
}

const textOf = (id: (typeof rules)[number]['id'], { learn }: Words): string =>
  id === 'S1' || id === 'N1' ? '' : learn.doctor.asks[id]

const sourcesOf = (some: readonly { sources: readonly Source[] }[]): Source[] => [
  ...new Set(some.flatMap(({ sources }) => sources)),
]
