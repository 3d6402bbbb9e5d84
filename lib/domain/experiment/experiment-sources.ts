import type { Source } from '../referral/sources'

/** Where trying a change on one person, in blocks of a drawn order, comes from, and how it is told. */
export const experimentSources = {
  guyatt1986: {
    title: 'Determining optimal therapy: randomized trials in individual patients (Guyatt, 1986)',
    publisher: 'New England Journal of Medicine',
    url: 'https://doi.org/10.1056/NEJM198604033141406',
  },
  vohra2015: {
    title: 'CONSORT extension for reporting N-of-1 trials (CENT) 2015 statement (Vohra, 2015)',
    publisher: 'BMJ',
    url: 'https://doi.org/10.1136/bmj.h1738',
  },
} as const satisfies Record<string, Source>
