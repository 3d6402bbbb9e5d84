/** Units as they stand behind a number in every language. */
const units = ['L', 'ml', 'fl oz', 'mg', 'g', 'kg', 'km', 's', 'min', 'h', '°C', '%']

const beforeUnit = new RegExp(String.raw`(?<=\d) (?=(?:${units.join('|')})(?![\p{L}]))`, 'gu')

/** A sentence whose numbers stay with their units at the end of a line: "1.74 L", and in "4 min 24 s" each of the two. */
export const unbroken = (sentence: string): string => sentence.replace(beforeUnit, '\u00a0')
