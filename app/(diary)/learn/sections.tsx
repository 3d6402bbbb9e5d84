import { learnSources } from '@/lib/domain/learn/learn-sources'
import { pageSources } from '@/lib/domain/learn/page-sources'
import type { LearnPageId } from '@/lib/domain/learn/learn-page'
import type { SectionFor } from '@/lib/domain/learn/lines-for'
import type { Words } from '@/lib/domain/words/words'
import { Publications } from '../../_ui/publications'
import { Pictures } from './pictures'
import classes from './learn.module.css'

type SectionsProps = { page: LearnPageId; sections: readonly SectionFor[]; words: Words }

/** The sections of a page to read, each with the publications it rests on. */
export function Sections({ page, sections, words }: SectionsProps) {
  return sections.map(({ id, title, text, points }) => {
    const sources = (pageSources[page][id] ?? []).map(name => learnSources[name])
    return (
      <section key={id} aria-labelledby={id} className={classes.section}>
        <h2 id={id}>{title}</h2>
        {text.map(paragraph => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <Pictures page={page} section={id} words={words} />
        {points.length > 0 && (
          <ul className={classes.points}>
            {points.map(point => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        )}
        {sources.length > 0 && (
          <p className={classes.sources}>
            {words.referral.restsOn} <Publications sources={sources} words={words} />.
          </p>
        )}
      </section>
    )
  })
}
