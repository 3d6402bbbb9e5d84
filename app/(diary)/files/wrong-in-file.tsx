import type { Problem } from '@/lib/domain/problem'
import { told } from '@/lib/domain/words/told'
import { useWords } from '../../_ui/use-words'
import classes from './files.module.css'

/** More than these are not listed. */
const listed = 20

/** What is wrong in a file, by the path inside it. */
export function WrongInFile({ problems }: { problems: readonly Problem[] }) {
  const words = useWords()
  const { files } = words
  if (problems.length === 0) return null
  return (
    <div className={classes.problems}>
      <h3>{files.problems}</h3>
      <ul role="list">
        {problems.slice(0, listed).map(({ path, message }, index) => (
          <li key={index}>
            {path !== '' && <code>{path}</code>} {told(message, words)}
          </li>
        ))}
      </ul>
      {problems.length > listed && <p className={classes.hint}>{files.moreProblems}</p>}
    </div>
  )
}
