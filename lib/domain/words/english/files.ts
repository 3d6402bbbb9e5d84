const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`)

const things = (count: number): string =>
  count === 1 ? '1 of your own things' : `${count} of your own things`

const profileParts: Record<string, string> = {
  dayStartsAt: 'start of the day',
  birthDate: 'date of birth',
  sex: 'sex',
  heightCm: 'height',
  massKg: 'body mass',
  pregnancyDueDate: 'due date',
  lactating: 'breast-feeding',
  conditions: 'conditions',
  alcoholUnitsPerWeek: 'alcohol',
  loggingSince: 'diary kept since',
  emergencyNumber: 'emergency number',
  locale: 'language',
  units: 'units',
}

/** Import and export: what is taken away, and what a file would bring. */
export const files = {
  importTitle: 'Bring a diary in',
  choose: 'Choose a file',
  chooseOther: 'Choose another file',
  orDrop: 'or drop it here',
  looking: (file: string) => `Reading ${file}…`,
  importing: (file: string) => `Importing ${file}… A long diary takes half a minute.`,
  tooLarge: (mb: number) => `This file is larger than ${mb} MB, the most that is read.`,
  unreadable: 'This file could not be read from the device. Choose it again.',
  notDiary: 'This file cannot be imported. Nothing was changed.',
  problems: 'What is wrong in it',
  moreProblems: 'There are more. Mend these first.',
  /** What the file brings, said before and after. */
  wouldBring: (count: number) =>
    count === 1 ? '1 entry in this file is new.' : `${entries(count)} in this file are new.`,
  wouldBringOther: 'No entry in this file is new, but other things are.',
  bringsNothing: 'Everything in this file is here already.',
  bringsNothingNew: 'Nothing in this file is new here.',
  brought: (count: number) =>
    count === 0 ? 'Imported.' : count === 1 ? '1 entry was imported.' : `${entries(count)} were imported.`,
  refused: (count: number) =>
    count === 1
      ? 'This file cannot be imported as it is: 1 entry is not allowed.'
      : `This file cannot be imported as it is: ${entries(count)} are not allowed.`,
  notAllowed: 'This file cannot be imported as it is.',
  rows: {
    entries: 'Entries',
    items: 'Your own things',
    deletions: 'Deleted entries',
    profile: 'Profile',
    presets: 'Drinks on Today',
    reminders: 'Reminders',
    plans: 'Prevention plans',
    experiments: 'What you tried out',
    notices: 'Notices',
    notKept: 'Not taken over',
  },
  unchanged: (count: number) => `${count} here already`,
  conflicting: (count: number) =>
    count === 1 ? '1 differs from yours, which stays' : `${count} differ from yours, which stay`,
  deleted: (count: number) =>
    count === 1 ? '1 was deleted here and stays so' : `${count} were deleted here and stay so`,
  fresh: (count: number) => `${count} new`,
  deletions: (count: number) => (count === 1 ? '1 stays deleted here too' : `${count} stay deleted here too`),
  standing: {
    taken: 'taken from the file',
    unchanged: 'the same',
    kept: 'yours stays as it is',
  },
  profileFilled: (parts: number) =>
    parts === 1 ? 'yours stays, 1 detail is filled in' : `yours stays, ${parts} details are filled in`,
  fillProfile: 'Fill in what your profile does not say',
  profilePartsOf: (parts: readonly string[]) =>
    `From the file: ${parts.map(part => profileParts[part] ?? part).join(', ')}.`,
  notKept: { plans: 'plans of another shape' } as Record<string, string>,
  submit: (count: number, items: number) =>
    count > 0 ? `Import ${entries(count)}` : items > 0 ? `Import ${things(items)}` : 'Import',
  toTimeline: 'See them in the timeline',
}
