/** The page of sources. Citations stand as they were published. */
export const sources = {
  title: 'Sources',
  line: 'Where the figures and the rules come from.',
  figures: 'Figures',
  carries: (drinks: number, foods: number, activities: number) =>
    `Charley carries ${drinks} drinks, ${foods} foods and ${activities} activities with it. They are averages: the label of what you eat or drink knows better.`,
  inEnglish: '',
  rules: 'Rules',
  restOn:
    'The rules of When to see a doctor rest on these publications. Publishers rarely give numbers; where a count is ours, the notice says so.',
  noDevice:
    'Charley counts what you write and compares it with these. It is not a medical device and does not diagnose.',
}
