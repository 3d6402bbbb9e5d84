import { IconReportMedical, IconStethoscope } from '@tabler/icons-react'
import Link from 'next/link'
import { isCrampingClass } from '@/lib/domain/cramping-classes'
import type { Medication } from '@/lib/domain/entry'
import { learnSources } from '@/lib/domain/learn/learn-sources'
import { isClinicsClass, toldOfClass } from '@/lib/domain/learn/told-of-class'
import { trials } from '@/lib/domain/learn/trial-figures'
import { classesOf, medicineNamed } from '@/lib/domain/reference/medicine-recognition'
import { isQuinine } from '@/lib/domain/reference/medicine-search'
import { newMedicineDates } from '@/lib/domain/referral/rules/r10-new-medicine'
import type { WordsContext } from '@/lib/domain/words/entry-words'
import { medicineHint } from '@/lib/domain/words/medicine-words'
import type { Words } from '@/lib/domain/words/words'
import { ButtonLink } from '../../_ui/button-link'
import { HowMade } from '../../_ui/how-made'
import classes from './medicines.module.css'

type KnownProps = { medication: Medication; context: WordsContext; words: Words }

/** What is known of a kept medicine: what publications say of its kind with cramps, what Charley leaves out, and to ask first. */
export function KnownOfClass({ medication, context, words }: KnownProps) {
  const { classes: said } = words.learn
  const from = `/medicines/${medication.id}`
  return (
    <div className={classes.known}>
      {isQuinine(medication.name) ? (
        <section aria-labelledby="quinine">
          <h2 id="quinine">{said.quinine.title}</h2>
          {said.quinine.text.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
          <HowMade
            steps={[words.learn.trials.quinine.howMade]}
            sources={trials.quinine.sources.map(name => learnSources[name])}
            from={from}
            context={context}
            words={words}
          />
        </section>
      ) : (
        <OfClass medication={medication} context={context} words={words} />
      )}
      <section aria-labelledby="ask">
        <h2 id="ask">{said.askTitle}</h2>
        <p>{words.medicines.line}</p>
        <p>{said.ask}</p>
        <div className={classes.ways}>
          <ButtonLink href="/doctor" variant="light" icon={<IconReportMedical aria-hidden="true" />}>
            {words.places.doctor.name}
          </ButtonLink>
          <ButtonLink href="/referral" variant="light" icon={<IconStethoscope aria-hidden="true" />}>
            {words.places.referral.name}
          </ButtonLink>
        </div>
        <p>
          <Link href="/learn/medicines">{said.readMore}</Link>
        </p>
      </section>
    </div>
  )
}

function OfClass({ medication, context, words }: KnownProps) {
  const { name, drugClass } = medication
  const { classes: said } = words.learn
  const reference = medicineNamed(name)
  const told = drugClass === undefined ? null : toldOfClass(drugClass, words)
  const counted = classesOf(medication)
  const others = counted.filter(one => one !== drugClass)
  const hint = medicineHint(others, reference?.withInhaledSteroid === true, words)
  const isOfItsClass = reference !== null && reference.drugClass === drugClass
  return (
    <>
      <section aria-labelledby="publications">
        <h2 id="publications">{said.title}</h2>
        {(told?.says ?? [said.notSure]).map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
        {hint !== null && <p>{hint}</p>}
        {isOfItsClass && !reference.named && <p>{said.generalKnowledge}</p>}
        {isCrampingClass(drugClass) && <p>{said.watches(newMedicineDates)}</p>}
        {told !== null && told.steps.length > 0 && (
          <HowMade
            steps={told.steps}
            sources={told.sources}
            from={`/medicines/${medication.id}`}
            context={context}
            words={words}
          />
        )}
      </section>
      {counted.some(isClinicsClass) && (
        <section aria-labelledby="left-out">
          <h2 id="left-out">{said.leftOutTitle}</h2>
          <p>{said.leftOut}</p>
        </section>
      )}
    </>
  )
}
