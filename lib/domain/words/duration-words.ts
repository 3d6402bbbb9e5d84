/** A length of time: "45 s", "1 min 40 s", "6 min", "1 h 5 min", "2 h". Whole seconds; hours drop the seconds. */
export function durationWords(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return joined([Math.floor(whole / 60), 'min'], [whole % 60, 's'])
  const minutes = Math.round(whole / 60)
  return joined([Math.floor(minutes / 60), 'h'], [minutes % 60, 'min'])
}

/** The same from whole minutes: "55 min", "1 h 30 min". */
export const minutesWords = (minutes: number): string => durationWords(minutes * 60)

type Part = readonly [count: number, unit: string]

const joined = (large: Part, small: Part): string =>
  small[0] === 0 ? `${large[0]} ${large[1]}` : `${large[0]} ${large[1]} ${small[0]} ${small[1]}`
