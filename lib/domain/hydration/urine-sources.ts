import type { Source } from '../referral/sources'

/** Where the figures of urine colour come from. */
export const urineSources = {
  urineColourChart: {
    title: 'Indicators of hydration status: the urine colour chart',
    publisher: '',
    url: '',
  },
  armstrong2010: {
    title: 'Human hydration indices: acute and longitudinal reference values (Armstrong, 2010)',
    publisher: 'International Journal of Sport Nutrition and Exercise Metabolism',
    url: 'https://doi.org/10.1123/ijsnem.20.2.145',
  },
  wardenaar2022: {
    title:
      'Validity of urine color scoring using different light conditions and scoring techniques (Wardenaar, 2022)',
    publisher: 'Journal of Athletic Training',
    url: 'https://meridian.allenpress.com/jat/article/57/2/191/468674/Validity-of-Urine-Color-Scoring-Using-Different',
  },
  wardenaarAthletes2022: {
    title:
      'Human hydration indices: spot urine sample reference values for urine concentration markers in athletic populations (Wardenaar, 2022)',
    publisher: 'Dietetics',
    url: 'https://www.mdpi.com/2674-0311/1/1/5',
  },
} as const satisfies Record<string, Source>
