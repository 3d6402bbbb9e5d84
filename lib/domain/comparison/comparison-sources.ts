import type { Source } from '../referral/sources'

/** Where the way of comparing comes from, and what is published of sleep. */
export const comparisonSources = {
  janes2005: {
    title:
      'Case-crossover analyses of air pollution exposure data: referent selection strategies (Janes, 2005)',
    publisher: 'Epidemiology',
    url: 'https://doi.org/10.1097/01.ede.0000181315.18836.9d',
  },
  mantelHaenszel1959: {
    title:
      'Statistical aspects of the analysis of data from retrospective studies (Mantel and Haenszel, 1959)',
    publisher: 'Journal of the National Cancer Institute',
    url: 'https://doi.org/10.1093/jnci/22.4.719',
  },
  benjaminiHochberg1995: {
    title: 'Controlling the false discovery rate (Benjamini and Hochberg, 1995)',
    publisher: 'Journal of the Royal Statistical Society, series B',
    url: 'https://doi.org/10.1111/j.2517-6161.1995.tb02031.x',
  },
  holm1979: {
    title: 'A simple sequentially rejective multiple test procedure (Holm, 1979)',
    publisher: 'Scandinavian Journal of Statistics',
    url: '',
  },
  watson2015: {
    title: 'Recommended amount of sleep for a healthy adult (Watson, 2015)',
    publisher: 'Sleep',
    url: 'https://doi.org/10.5665/sleep.4716',
  },
} as const satisfies Record<string, Source>
