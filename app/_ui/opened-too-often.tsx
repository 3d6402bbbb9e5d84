import { wordsHere } from './words-here'

/** What stands where a doctor page would, when it was opened too often. */
export async function OpenedTooOften({ seconds }: { seconds: number }) {
  const { reader } = (await wordsHere()).doctorLinks
  return (
    <>
      <h1>{reader.often}</h1>
      <p>{reader.oftenLine(Math.ceil(seconds / 60))}</p>
    </>
  )
}
