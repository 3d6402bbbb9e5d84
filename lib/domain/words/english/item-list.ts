/** What stands around a long list of one's own items. */
export const itemList = {
  all: (count: number) => `All ${count}`,
  best: (count: number) => `These ${count} fit best. Write more of the name to see others.`,
  further: 'Further ones',
  earlier: 'Earlier ones',
  allKinds: 'All kinds',
}
