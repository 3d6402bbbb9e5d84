/** The page of sources. Citations stand as they were published. */
export const sources = {
  title: 'Sources',
  line: 'Where the figures and the rules come from.',
  figures: 'Figures',
  carries: (drinks: number, foods: number, activities: number) =>
    `Charley carries ${drinks} drinks, ${foods} foods and ${activities} activities with it. They are averages: the label of what you eat or drink knows better.`,
  inEnglish: '',
  once: 'A publication stands once, where the first part that rests on it is told of; later parts rest on those above them too.',
  rules: 'Rules',
  restOn:
    'The rules of When to see a doctor rest on these publications. Publishers rarely give numbers; where a count is ours, the notice says so.',
  relief: 'During a cramp',
  reliefRests:
    'What Cramp now says to do, and for how long, comes from these publications. The positions are common practice; the limits of warmth are theirs.',
  drinking: 'Drinking',
  drinkingRests:
    'The band of a day, its warnings, drinking around exercise and the limits of caffeine and alcohol rest on these publications. What is ours in them is called so where it stands.',
  learn: 'Pages to read, medicines and conditions',
  learnRests: 'What the pages under Learn and the page of a medicine say comes from these publications.',
  stretching: 'Stretching',
  holds:
    'Holding a stretch for 10 to 30 seconds, and 30 to 60 for older people, comes from this publication. The 20 to 30 seconds of the form are the upper part of it.',
  training: 'Training',
  trainingRests:
    'Load, monotony, strain, the comparison with the weeks before, and warm-up and cool-down rest on these, as does what is said of cramps in sport. None of the load figures was studied for cramps.',
  sweat: 'Sweat and urine colour',
  sweatRests: 'Sweat rates and the chart of urine colours rest on these publications; the bands are ours.',
  comparing: 'What comes before',
  comparingRests:
    'How cramps are set beside comparable days, and how chance is held back where many factors are looked at, comes from these publications. The fewest that are needed are ours.',
  noDevice:
    'Charley counts what you write and compares it with these. It is not a medical device and does not diagnose.',
}
