import type { Metadata } from 'next'
import { signedIn } from '@/lib/auth/signed-in'
import { activities } from '@/lib/domain/reference/activities'
import { drinks } from '@/lib/domain/reference/drinks'
import { foods } from '@/lib/domain/reference/foods'
import { fluidSources } from '@/lib/domain/hydration/fluid-sources'
import { preventionSources } from '@/lib/domain/prevention/prevention-sources'
import { learnSources } from '@/lib/domain/learn/learn-sources'
import { mineralSources } from '@/lib/domain/nutrition/mineral-sources'
import { reliefSources } from '@/lib/domain/relief/relief-sources'
import { referenceSources } from '@/lib/domain/reference/sources'
import { sources, type Source } from '@/lib/domain/referral/sources'
import { sweatSources } from '@/lib/domain/hydration/sweat-sources'
import { urineSources } from '@/lib/domain/hydration/urine-sources'
import { trainingSources } from '@/lib/domain/training/training-sources'
import { PageHeading } from '../../_ui/page-heading'
import classes from './sources.module.css'
import { wordsHere } from '../../_ui/words-here'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).sources.title })

const publications: readonly Source[] = Object.values(sources)

/** Where every figure and every rule comes from, with the citation and the licence of each table. */
export default async function SourcesPage() {
  await signedIn()
  const { sources: words, electrolytes } = await wordsHere()
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
      <section aria-labelledby="rules" className={classes.section}>
        <h2 id="rules">{words.rules}</h2>
        <p>{words.restOn}</p>
        <ul role="list" className={classes.publications}>
          {publications.map(publication => (
            <Publication key={`${publication.publisher} ${publication.title}`} of={publication} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="relief" className={classes.section}>
        <h2 id="relief">{words.relief}</h2>
        <p>{words.reliefRests}</p>
        <ul role="list" className={classes.publications}>
          {Object.values(reliefSources).map(publication => (
            <Publication key={`${publication.publisher} ${publication.title}`} of={publication} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="drinking" className={classes.section}>
        <h2 id="drinking">{words.drinking}</h2>
        <p>{words.drinkingRests}</p>
        <ul role="list" className={classes.publications}>
          {Object.values(fluidSources).map(publication => (
            <Publication key={`${publication.publisher} ${publication.title}`} of={publication} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="learn" className={classes.section}>
        <h2 id="learn">{words.learn}</h2>
        <p>{words.learnRests}</p>
        <ul role="list" className={classes.publications}>
          {Object.values(learnSources).map(publication => (
            <Publication key={`${publication.publisher} ${publication.title}`} of={publication} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="minerals" className={classes.section}>
        <h2 id="minerals">{electrolytes.title}</h2>
        <p>{electrolytes.restsOn}</p>
        <ul role="list" className={classes.publications}>
          {Object.values(mineralSources).map(publication => (
            <Publication key={`${publication.publisher} ${publication.title}`} of={publication} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="stretching" className={classes.section}>
        <h2 id="stretching">{words.stretching}</h2>
        <p>{words.holds}</p>
        <ul role="list" className={classes.publications}>
          {Object.values(preventionSources).map(publication => (
            <Publication key={`${publication.publisher} ${publication.title}`} of={publication} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="training" className={classes.section}>
        <h2 id="training">{words.training}</h2>
        <p>{words.trainingRests}</p>
        <ul role="list" className={classes.publications}>
          {Object.values(trainingSources).map(publication => (
            <Publication key={`${publication.publisher} ${publication.title}`} of={publication} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="sweat" className={classes.section}>
        <h2 id="sweat">{words.sweat}</h2>
        <p>{words.sweatRests}</p>
        <ul role="list" className={classes.publications}>
          {[...Object.values(sweatSources), ...Object.values(urineSources)].map(publication => (
            <Publication key={`${publication.publisher} ${publication.title}`} of={publication} />
          ))}
        </ul>
      </section>
      <p className={classes.section}>{words.noDevice}</p>
    </>
  )
}

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
