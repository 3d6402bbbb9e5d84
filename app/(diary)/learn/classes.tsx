import { IconPill } from '@tabler/icons-react'
import { crampingClasses } from '@/lib/domain/cramping-classes'
import { togetherSources } from '@/lib/domain/learn/class-figures'
import { isClinicsClass, toldOfClass } from '@/lib/domain/learn/told-of-class'
import { learnSources } from '@/lib/domain/learn/learn-sources'
import { trials } from '@/lib/domain/learn/trial-figures'
import { drugClasses, type DrugClass } from '@/lib/domain/medication'
import type { WordsContext } from '@/lib/domain/words/entry-words'
import type { Words } from '@/lib/domain/words/words'
import { ButtonLink } from '../../_ui/button-link'
import { HowMade } from '../../_ui/how-made'
import classes from './learn.module.css'

type ClassesProps = { words: Words; context: WordsContext }

const from = '/learn/medicines'

/** "Statin, for cholesterol (atorvastatin, simvastatin)". */
function classTitle(drugClass: DrugClass, { medicines }: Words): string {
  const { name, examples } = medicines.classes[drugClass]
  return examples === '' ? name : `${name} (${examples})`
}

/** What publications say of each class, those with which a clinic decides, stopping suddenly, and quinine. */
export function Classes({ words, context }: ClassesProps) {
  const said = words.learn.classes
  const clinics = drugClasses.filter(isClinicsClass)
  const { quinine } = said
  return (
    <>
      <p className={classes.ways}>
        <ButtonLink href="/medicines" variant="light" icon={<IconPill aria-hidden="true" />}>
          {words.medicines.title}
        </ButtonLink>
      </p>
      <section aria-labelledby="left-out" className={classes.section}>
        <h2 id="left-out">{said.leftOutTitle}</h2>
        <p>{said.leftOutOf}</p>
        <ul className={classes.points}>
          {clinics.map(drugClass => (
            <li key={drugClass}>{classTitle(drugClass, words)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="kinds" className={classes.section}>
        <h2 id="kinds">{said.kinds}</h2>
        <p>{said.treated}</p>
        <HowMade
          steps={[said.steps.together]}
          sources={togetherSources.map(name => learnSources[name])}
          from={from}
          context={context}
          words={words}
          of={said.kinds}
        />
        {crampingClasses.map(drugClass => {
          const { says, steps, sources } = toldOfClass(drugClass, words)
          return (
            <div key={drugClass} className={classes.one}>
              <h3>{classTitle(drugClass, words)}</h3>
              <p>{says.join(' ')}</p>
              <HowMade
                steps={steps}
                sources={sources}
                from={from}
                context={context}
                words={words}
                of={words.medicines.classes[drugClass].name}
              />
            </div>
          )
        })}
      </section>
      <section aria-labelledby="withdrawal" className={classes.section}>
        <h2 id="withdrawal">{said.withdrawalTitle}</h2>
        <p>{said.withdrawal}</p>
      </section>
      <section aria-labelledby="quinine" className={classes.section}>
        <h2 id="quinine">{quinine.title}</h2>
        {quinine.text.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
        <HowMade
          steps={[words.learn.trials.quinine.howMade]}
          sources={trials.quinine.sources.map(name => learnSources[name])}
          from={from}
          context={context}
          words={words}
          of={quinine.title}
        />
      </section>
    </>
  )
}
