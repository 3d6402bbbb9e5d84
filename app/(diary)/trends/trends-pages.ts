/** The pages of Trends that exist, in the order of their links. */
export const trendsPages = [
  { id: 'cramps', href: '/trends' },
  { id: 'intake', href: '/trends/intake' },
  { id: 'training', href: '/trends/training' },
  { id: 'relief', href: '/trends/relief' },
] as const

export type TrendsPageId = (typeof trendsPages)[number]['id']
