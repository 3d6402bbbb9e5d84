/** Something measured on the body: its form and its page. */
export const measurements = {
  title: 'Measure',
  when: 'When?',
  mass: 'Body mass',
  sleep: 'Hours slept',
  sleepUnit: 'h',
  colour: 'Urine colour',
  colourHint:
    'Look in good light. Vitamins, some foods and medicines colour urine too; a few days tell more than one look.',
  colours: {
    1: 'Pale straw',
    2: 'Straw',
    3: 'Light yellow',
    4: 'Yellow',
    5: 'Dark yellow',
    6: 'Amber',
    7: 'Dark amber',
    8: 'Greenish brown',
  },
  /** Not a step of the chart: a warning sign. */
  dark: 'Like tea or cola, brown or red',
  darkLine:
    'This is a warning sign, not a colour of the chart. Log it as a sign, so that it is judged at once.',
  darkGo: 'Log dark urine as a sign',
  step: (step: number, name: string) => `${step} of 8, ${name.toLowerCase()}`,
  save: 'Save measurement',
}
