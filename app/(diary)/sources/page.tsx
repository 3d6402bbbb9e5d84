import type { Metadata } from 'next'
import { signedIn } from '@/lib/auth/signed-in'
import { activities } from '@/lib/domain/reference/activities'
import { drinks } from '@/lib/domain/reference/drinks'
import { foods } from '@/lib/domain/reference/foods'
import { referenceSources } from '@/lib/domain/reference/sources'
import { publicationsOnce, type Subject } from '@/lib/domain/publications'
import type { Source } from '@/lib/domain/referral/sources'
import type { Words } from '@/lib/domain/words/words'
import { PageHeading } from '../../_ui/page-heading'
import classes from './sources.module.css'
import { wordsHere } from '../../_ui/words-here'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).sources.title })

/** Where every figure and every rule comes from, with the citation and the licence of each table. */
export default async function SourcesPage() {
  await signedIn()
  const all = await wordsHere()
  const { sources: words } = all
  const said = subjectWords(all)
  return (
    <>
      <PageHeading title={words.title} line={words.line} />
      <section aria-labelledby="figures" className={classes.section}>
        <h2 id="figures">{words.figures}</h2>
        <p>
          {words.carries(drinks.length, foods.length, activities.length)} {words.inEnglish}
        </p>
        <ol role="list" className={classes.list}>
          {referenceSources.map(source => (
            <li key={source.id} className={classes.source}>
              <h3>{source.gives}</h3>
              <p>{source.citation}</p>
              <p className={classes.second}>{source.caution}</p>
              <p className={classes.second}>{source.licence}</p>
              {source.url !== null && <Address url={source.url} />}
            </li>
          ))}
        </ol>
      </section>
      <p className={classes.section}>{words.once}</p>
      {publicationsOnce().map(({ subject, first }) => (
        <section key={subject} aria-labelledby={subject} className={classes.section}>
          <h2 id={subject}>{said[subject].title}</h2>
          <p>{said[subject].line}</p>
          <ul role="list" className={classes.publications}>
            {first.map(publication => (
              <Publication key={`${publication.publisher} ${publication.title}`} of={publication} />
            ))}
          </ul>
        </section>
      ))}
      <p className={classes.section}>{words.noDevice}</p>
    </>
  )
}

const subjectWords = ({
  sources,
  electrolytes,
}: Words): Record<Subject, { title: string; line: string }> => ({
  rules: { title: sources.rules, line: sources.restOn },
  relief: { title: sources.relief, line: sources.reliefRests },
  drinking: { title: sources.drinking, line: sources.drinkingRests },
  minerals: { title: electrolytes.title, line: electrolytes.restsOn },
  stretching: { title: sources.stretching, line: sources.holds },
  training: { title: sources.training, line: sources.trainingRests },
  sweat: { title: sources.sweat, line: sources.sweatRests },
  comparing: { title: sources.comparing, line: sources.comparingRests },
  learn: { title: sources.learn, line: sources.learnRests },
})

function Publication({ of: { title, publisher, url } }: { of: Source }) {
  return (
    <li>
      <p>
        {title}. {publisher !== '' && <span className={classes.second}>{publisher}</span>}
      </p>
      {url !== '' && <Address url={url} />}
    </li>
  )
}

function Address({ url }: { url: string }) {
  return (
    <p className={classes.address}>
      <a href={url} rel="noreferrer">
        {url.replace(/^https?:\/\/(www\.)?/, '')}
      </a>
    </p>
  )
}
