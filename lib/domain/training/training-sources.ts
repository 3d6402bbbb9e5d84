import type { Source } from '../referral/sources'
import { reliefSources } from '../relief/relief-sources'

/** Where the figures of training and what is said beside them come from. */
export const trainingSources = {
  foster1998: {
    title: 'Monitoring training in athletes with reference to overtraining syndrome (Foster, 1998)',
    publisher: 'Medicine & Science in Sports & Exercise',
    url: 'https://journals.lww.com/acsm-msse/Fulltext/1998/07000/Monitoring_training_in_athletes__with_reference_to.23.aspx',
  },
  foster2021: {
    title: '25 years of session rating of perceived exertion (Foster, 2021)',
    publisher: 'International Journal of Sports Physiology and Performance',
    url: 'https://doi.org/10.1123/ijspp.2020-0599',
  },
  gabbett2016: {
    title: 'The training-injury prevention paradox (Gabbett, 2016)',
    publisher: 'British Journal of Sports Medicine',
    url: '',
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
    title: 'A graded training programme for novice runners: the 10 % rule tried (Buist, 2008)',
    publisher: 'American Journal of Sports Medicine, as summed up in the British Journal of Sports Medicine',
    url: 'https://bjsm.bmj.com/content/43/2/155',
  },
  nielsen2014: {
    title: 'Excessive progression in weekly running distance (Nielsen, 2014)',
    publisher: 'Journal of Orthopaedic & Sports Physical Therapy',
    url: '',
  },
  nhsInformWarmUp: {
    title: 'Warm-up and cool-down',
    publisher: 'NHS inform',
    url: 'https://www.nhsinform.scot/healthy-living/keeping-active/before-and-after-exercise/warm-up-and-cool-down/',
  },
  workplaceWarmUp: {
    title: 'Warm-up and cool-down',
    publisher: 'Workplace Challenge',
    url: 'http://www.workplacechallenge.org.uk/hampshireiow/warm-up-and-cool-down',
  },
  schwellnus2011: {
    title: 'Who cramps during an Ironman triathlon (Schwellnus, 2011)',
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
