/** The tape of a day. */
export const strip = {
  now: 'now',
  cramp: 'cramp',
  exercise: 'exercise',
  crampAt: (time: string) => `a cramp at ${time}`,
  exerciseAt: (time: string) => `exercise at ${time}`,
  drinks: (drinks: number) => (drinks === 1 ? 'one drink' : `${drinks} drinks`),
  nothing: 'Nothing on your day yet',
  soFar: (things: string) => `Your day so far: ${things}`,
}
