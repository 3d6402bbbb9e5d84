import type { Source } from '../referral/sources'

/** What the figures of the minerals rest on. */
export const mineralSources = {
  nasemIntakes: {
    title:
      'Dietary Reference Intakes for sodium and potassium (2019), appendix J: recommended dietary allowances and adequate intakes, elements',
    publisher: 'National Academies of Sciences, Engineering, and Medicine',
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK545442/table/appJ_tab3/?report=objectonly',
  },
  nasemSodium: {
    title: 'Dietary Reference Intakes for sodium and potassium (2019): chronic disease risk reduction intake',
    publisher: 'National Academies of Sciences, Engineering, and Medicine',
    url: '',
  },
  nasemUpperLimits: {
    title: 'Dietary Reference Intakes: tolerable upper intake levels, elements',
    publisher: 'National Academies of Sciences, Engineering, and Medicine',
    url: '',
  },
  efsaMagnesium: {
    title: 'Tolerable upper intake levels for vitamins and minerals: magnesium (2006)',
    publisher: 'EFSA',
    url: '',
  },
  potassiumNote: {
    title: 'Adequate intakes of potassium and sodium, with the note on who they are not for',
    publisher: 'PubMed Central',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9932710/',
  },
  potassiumAndMedicines: {
    title: 'ACE inhibitors and ARBs: managing potassium (2019)',
    publisher: 'Cleveland Clinic Journal of Medicine',
    url: 'https://www.ccjm.org/content/86/9/601',
  },
  gritter2022: {
    title: 'Potassium chloride in chronic kidney disease (Gritter, 2022)',
    publisher: 'PubMed Central',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9529195',
  },
  holmes2016: {
    title: 'The effect of exercise intensity on sweat rate and sweat sodium loss (Holmes, 2016)',
    publisher: 'Medicine & Science in Sports & Exercise',
    url: '',
  },
} satisfies Record<string, Source>
