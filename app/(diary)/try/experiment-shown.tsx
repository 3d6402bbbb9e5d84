import { HowMade } from '@/app/_ui/how-made'
import type { Person } from '@/lib/auth/person'
import { blockOn, isOpenOn, type Experiment } from '@/lib/domain/experiment/experiment'
import { whyNotGoOn } from '@/lib/domain/experiment/ideas'
import { followed } from '@/lib/domain/experiment/followed'
import type { ExperimentResult } from '@/lib/domain/experiment/experiment-result'
import { experimentSources } from '@/lib/domain/experiment/experiment-sources'
import {
  isJudged,
  notOfferedWords,
  resultInWords,
  resultSentence,
  resultSteps,
  triedName,
  whereItStands,
} from '@/lib/domain/words/experiment-words'
import type { Words } from '@/lib/domain/words/words'
import { plainContext } from '../before/plain-context'
import { BlockList } from './block-list'
import { DaysDone } from './days-done'
import { ExperimentActions } from './experiment-actions'
import { askedOf, loadResult } from './load-try'
import { ResultDots } from './result-dots'
import classes from './try.module.css'

type Props = {
  of: Experiment
  who: Person
  /** A notice says to see a doctor: what is under way has ended, kept or not yet. */
  isStoppedNow: boolean
  /** Its name is the heading of the page. */
  isPage?: boolean
  words: Words
}

/** One experiment: where it stands, the days on which it was done, its blocks, and what came of it once it is over. */
export async function ExperimentShown({ of, who, isStoppedNow, isPage = false, words }: Props) {
  const { tryIt } = words
  const { today } = who
  const result = await loadResult(who, of)
  const isUnderWay = isOpenOn(of, today) && !isStoppedNow
  const refused = isUnderWay ? whyNotGoOn(of, await askedOf(who)) : null
  const isOpen = isUnderWay && refused === null
  const isByNotice = of.stopped?.because === 'notice' || (isStoppedNow && isOpenOn(of, today))
  return (
    <div className={classes.shown}>
      <section aria-label={triedName(of, words)} className={classes.head}>
        {!isPage && <h2>{triedName(of, words)}</h2>}
        <p className={classes.sentence}>
          {refused === null ? whereItStands(of, today, isStoppedNow, words) : tryIt.now.notOffered}
        </p>
        {refused !== null && <p>{notOfferedWords(refused, words)}</p>}
        {isByNotice && <p>{tryIt.now.noticeWhy}</p>}
        {isOpen && <WhatToDo of={of} who={who} words={words} />}
      </section>
      {isOpen && <Followed of={of} who={who} words={words} />}
      {!isUnderWay && <Result result={result} words={words} />}
      <BlockList of={of} result={result} who={who} isGoingOn={isOpen} words={words} />
      {!isUnderWay && <Followed of={of} who={who} words={words} />}
      <ExperimentActions
        id={of.id}
        isOpen={isUnderWay}
        isOnToday={of.isOnToday}
        texts={actionTexts(words)}
        form={{ ...words.settings.form, refusals: { ...words.settings.form.refusals, ...tryIt.refusals } }}
      />
    </div>
  )
}

/** The texts of the actions that a browser can be given: strings alone. */
const actionTexts = ({ tryIt }: Words) => {
  const { restoreThis: _, ...texts } = tryIt.actions
  return texts
}

/** What is to be done in the block that is under way, or in those to come. */
function WhatToDo({ of, who: { today }, words: { tryIt } }: { of: Experiment; who: Person; words: Words }) {
  const isUsual = blockOn(of, today)?.part === 'usual'
  const what = of.tries !== 'own' && of.change !== undefined ? of.change : tryIt.ideas[of.tries].what
  return (
    <>
      {!isUsual && <p>{what}</p>}
      <p className={isUsual ? undefined : classes.small}>{tryIt.usualMeans}</p>
    </>
  )
}

function Result({ result, words }: { result: ExperimentResult; words: Words }) {
  const { result: texts } = words.tryIt
  const sentence = resultSentence(result, words)
  if (sentence === null) return null
  return (
    <section aria-labelledby="came" className={classes.result}>
      <h2 id="came">{texts.title}</h2>
      <p className={classes.sentence}>{sentence}</p>
      {isJudged(result) && (
        <>
          <ResultDots result={result} words={words} />
          {resultInWords(result, words).map(said => (
            <p key={said}>{said}</p>
          ))}
          <HowMade
            of={texts.of}
            steps={resultSteps(result, words)}
            sources={Object.values(experimentSources)}
            from="/try"
            context={plainContext}
            words={words}
          />
        </>
      )}
    </section>
  )
}

function Followed({ of, who: { today }, words }: { of: Experiment; who: Person; words: Words }) {
  const { did } = words.tryIt
  const { change, usual } = followed(of, today)
  if (change.days + usual.days === 0) return null
  const block = blockOn(of, today)
  return (
    <section aria-labelledby="did" className={classes.did}>
      <h2 id="did">{did.title}</h2>
      <p>{did.sum(change.did, change.days, usual.did, usual.days)}</p>
      {block !== null && <DaysDone of={of} block={block} today={today} words={words} />}
    </section>
  )
}
