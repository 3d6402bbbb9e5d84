/** What a person reads out to an emergency service. */
export const say = {
  cramp: (where: string, parts: string) => `I had a cramp in my ${where} ${parts}.`,
  lasted: (length: string) => `it lasted ${length}`,
  stillGoing: 'it is still going',
  temperature: (celsius: string) => `my temperature was ${celsius} °C`,
  alsoNoticed: (signs: string) => `I also noticed: ${signs}.`,
  noticed: (since: string, where: string | null, signs: string) =>
    `I noticed ${since}${where === null ? '' : ` at my ${where}`}: ${signs}.`,
  at: (time: string) => `at ${time}`,
  onAt: (day: string, time: string) => `on ${day} at ${time}`,
  sign: (asked: string) => asked.toLowerCase(),
}
