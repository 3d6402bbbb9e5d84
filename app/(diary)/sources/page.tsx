import type { Metadata } from 'next'
import { signedIn } from '@/lib/auth/signed-in'
import { activities } from '@/lib/domain/reference/activities'
import { drinks } from '@/lib/domain/reference/drinks'
import { foods } from '@/lib/domain/reference/foods'
import { referenceSources } from '@/lib/domain/reference/sources'
import { sources, type Source } from '@/lib/domain/referral/sources'
import { PageHeading } from '../../_ui/page-heading'
import classes from './sources.module.css'

export const metadata: Metadata = { title: 'Sources' }

const publications: readonly Source[] = Object.values(sources)

/** Where every figure and every rule comes from, with the citation and the licence of each table. */
export default async function SourcesPage() {
  await signedIn()
  return (
    <>
      <PageHeading title="Sources" line="Where the figures and the rules come from." />
      <section aria-labelledby="figures" className={classes.section}>
        <h2 id="figures">Figures</h2>
        <p>
          Charley carries {drinks.length} drinks, {foods.length} foods and {activities.length} activities with
          it. They are averages: the label of what you eat or drink knows better.
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
        <h2 id="rules">Rules</h2>
        <p>
          The rules of <em className={classes.plain}>When to see a doctor</em> rest on these publications.
          Publishers rarely give numbers; where a count is ours, the notice says so.
        </p>
        <ul role="list" className={classes.publications}>
          {publications.map(publication => (
            <li key={`${publication.publisher} ${publication.title}`}>
              <p>
                {publication.title}. <span className={classes.second}>{publication.publisher}</span>
              </p>
              {publication.url !== '' && <Address url={publication.url} />}
            </li>
          ))}
        </ul>
      </section>
      <p className={classes.section}>
        Charley counts what you write and compares it with these. It is not a medical device and does not
        diagnose.
      </p>
    </>
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
