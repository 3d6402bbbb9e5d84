import { IconUser } from '@tabler/icons-react'
import { changesOf } from '@/lib/domain/learn/changes-of-condition'
import { conditionSources, crampConditions, toldUnder } from '@/lib/domain/learn/condition-figures'
import { learnSources } from '@/lib/domain/learn/learn-sources'
import { conditions as allConditions, type Condition, type Profile } from '@/lib/domain/profile'
import type { WordsContext } from '@/lib/domain/words/entry-words'
import type { Words } from '@/lib/domain/words/words'
import { ButtonLink } from '../../_ui/button-link'
import { HowMade } from '../../_ui/how-made'
import classes from './learn.module.css'

type ConditionsProps = { profile: Profile; words: Words; context: WordsContext }

const from = '/learn/conditions'

/** What Charley does otherwise because of a condition, in a line. */
function changesLine(condition: Condition, words: Words): string {
  const texts = words.learn.conditions
  const changes = changesOf(condition).map(change => texts[change])
  const said = changes.length === 0 ? texts.nothing : changes.join('; ')
  return texts.changesOf(words.profile.conditions[condition], said)
}

/** What the person told and what Charley changes for it, what is known of each condition, and all changes. */
export function Conditions({ profile, words, context }: ConditionsProps) {
  const texts = words.learn.conditions
  const told = profile.conditions ?? []
  return (
    <>
      <section aria-labelledby="told" className={classes.section}>
        <h2 id="told">{texts.toldTitle}</h2>
        {told.length === 0 ? (
          <p>{texts.nothingTold}</p>
        ) : (
          <ul className={classes.points}>
            {told.map(condition => {
              const under = toldUnder[condition]
              return (
                <li key={condition}>
                  {changesLine(condition, words)}
                  {under !== undefined && ` ${texts.inPublications(texts.known[under].name)}`}
                </li>
              )
            })}
          </ul>
        )}
        {told.some(condition => changesOf(condition).some(change => change.startsWith('no'))) && (
          <p>{texts.clinic}</p>
        )}
        <p className={classes.way}>
          <ButtonLink href="/settings/profile" variant="light" icon={<IconUser aria-hidden="true" />}>
            {texts.toProfile}
          </ButtonLink>
        </p>
      </section>
      {crampConditions.map(id => {
        const { name, says, howMade } = texts.known[id]
        return (
          <section key={id} aria-labelledby={id} className={classes.section}>
            <h2 id={id}>{name}</h2>
            <p>{says}</p>
            <HowMade
              steps={[howMade]}
              sources={conditionSources[id].map(source => learnSources[source])}
              from={from}
              context={context}
              words={words}
              of={name}
            />
          </section>
        )
      })}
      <section aria-labelledby="changes" className={classes.section}>
        <h2 id="changes">{texts.changesTitle}</h2>
        <ul className={classes.points}>
          {allConditions
            .filter(condition => changesOf(condition).length > 0)
            .map(condition => (
              <li key={condition}>{changesLine(condition, words)}</li>
            ))}
        </ul>
        <HowMade
          steps={[texts.changesHow]}
          sources={[learnSources.potassiumAndMedicines, learnSources.exerciseHyponatraemia]}
          from={from}
          context={context}
          words={words}
          of={texts.changesTitle}
        />
      </section>
    </>
  )
}
