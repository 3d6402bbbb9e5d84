import { preventionSources } from '../prevention/prevention-sources'
import type { Source } from '../referral/sources'
import { reliefSources } from '../relief/relief-sources'

/** Where the figures of training and what is said beside them come from. */
export const trainingSources = {
  foster1998: {
    title: 'Monitoring training in athletes with reference to overtraining syndrome (Foster, 1998)',
    publisher: 'Medicine & Science in Sports & Exercise',
    url: 'https://doi.org/10.1097/00005768-199807000-00023',
  },
  foster2021: {
    title: '25 years of session rating of perceived exertion (Foster, 2021)',
    publisher: 'International Journal of Sports Physiology and Performance',
    url: 'https://doi.org/10.1123/ijspp.2020-0599',
  },
  gabbett2016: {
    title: 'The training-injury prevention paradox (Gabbett, 2016)',
    publisher: 'British Journal of Sports Medicine',
    url: 'https://doi.org/10.1136/bjsports-2015-095788',
  },
  workloadCoupling: {
    title: 'Mathematical coupling in the acute to chronic workload ratio (2019)',
    publisher: 'British Journal of Sports Medicine',
    url: 'https://bjsm.bmj.com/content/53/15/921',
  },
  workloadCommentary: {
    title: 'The acute to chronic workload ratio: a commentary',
    publisher: 'PubMed Central',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7472986',
  },
  buist2008: {
    title:
      'No effect of a graded training program on the number of running-related injuries in novice runners (Buist, 2008)',
    publisher: 'American Journal of Sports Medicine',
    url: 'https://doi.org/10.1177/0363546507307505',
  },
  nielsen2014: {
    title: 'Excessive progression in weekly running distance (Nielsen, 2014)',
    publisher: 'Journal of Orthopaedic & Sports Physical Therapy',
    url: 'https://doi.org/10.2519/jospt.2014.5164',
  },
  nhsInformWarmUp: preventionSources.nhsInformWarmUp,
  workplaceWarmUp: preventionSources.workplaceWarmUp,
  schwellnus2011: {
    title: 'Risk factors for exercise-associated muscle cramping in Ironman triathletes (Schwellnus, 2011)',
    publisher: 'British Journal of Sports Medicine',
    url: 'https://bjsm.bmj.com/content/45/4/316.2',
  },
  konaRecords: {
    title: 'Cramps in the medical records of the Kona Ironman, 1989 to 2019 (abstract)',
    publisher: 'International Journal of Exercise Science',
    url: 'https://digitalcommons.wku.edu/ijesab/vol8/iss10/44/',
  },
  miller2022: reliefSources.miller2022,
} as const satisfies Record<string, Source>
