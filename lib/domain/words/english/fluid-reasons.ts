/** What stands where a day has no band because of an illness or of medicines alone. */
export const fluidReasons = {
  title: {
    condition: 'How much is what your clinic told you',
    medicine: 'Ask before you change how much you drink',
  },
  because: {
    condition: (reasons: string) =>
      `You told Charley of: ${reasons}. With that, how much to drink is what your clinic told you. There is no band here, and nothing asks you to drink.`,
    medicine: (reasons: string) =>
      `You told Charley of: ${reasons}. With that, there is no band here, and nothing asks you to drink. Ask your doctor or pharmacist before you change how much you drink.`,
  },
  exercise: {
    condition: 'How much to drink around exercise is what your clinic told you, too.',
    medicine: 'Ask your doctor or pharmacist before you change how much you drink around exercise, too.',
  },
  notRight: 'Is that not right any more?',
  profile: 'Profile',
  medicines: 'Medicines',
}
