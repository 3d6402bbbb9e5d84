/** What a coming diary holds besides its entries where they are all there is to it. */
export const nothingElse = {
  items: [],
  deletedItems: [],
  presets: [],
  reminders: null,
  notices: [],
  plans: [],
  experiments: [],
}
