import { wordsHere } from '../../_ui/words-here'
import classes from './shared.module.css'

/** The one answer for an address that opens nothing, whatever the reason. */
export default async function NothingShared() {
  const { reader } = (await wordsHere()).doctorLinks
  return (
    <main className={classes.page}>
      <h1>{reader.nothing}</h1>
      <p>{reader.nothingLine}</p>
    </main>
  )
}
