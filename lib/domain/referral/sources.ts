/** Where a rule's figure comes from: a publisher, ourselves, or signs from a publisher with a count of ours. */
export type Origin = 'sourced' | 'ours' | 'mixed'

/** A publication; `publisher` is empty when it is not known. `url` is the publisher's own address or a DOI, PubMed or PMC record; empty when no such address is known. */
export type Source = { title: string; publisher: string; url: string }

export const sources = {
  nhsLegCramps: {
    title: 'Leg cramps',
    publisher: 'NHS',
    url: 'https://www.nhs.uk/conditions/leg-cramps/',
  },
  nhsInformLegCramps: {
    title: 'Leg cramps',
    publisher: 'NHS inform',
    url: 'https://www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/conditions/leg-cramps',
  },
  nidirectLegCramps: {
    title: 'Leg cramps',
    publisher: 'nidirect',
    url: 'https://nidirect.gov.uk/node/10453',
  },
  mayoNightLegCramps: {
    title: 'Night leg cramps: when to see a doctor (2013)',
    publisher: 'Mayo Clinic',
    url: 'http://www.mayoclinic.org/symptoms/night-leg-cramps/basics/when-to-see-doctor/sym-20050813',
  },
  bmjMuscleCramps: {
    title: 'Muscle cramps',
    publisher: 'BMJ Best Practice',
    url: 'https://bestpractice.bmj.com/topics/en-us/569',
  },
  grandner2017: {
    title: 'Nocturnal leg cramps: prevalence (Grandner and Winkelman, 2017)',
    publisher: 'PLoS ONE',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5460850',
  },
  mhraQuinine: {
    title: 'Quinine: not to be used routinely for nocturnal leg cramps',
    publisher: 'MHRA',
    url: 'https://gov.uk/drug-safety-update/quinine-not-to-be-used-routinely-for-nocturnal-leg-cramps',
  },
  cochraneMagnesium: {
    title: 'Magnesium for skeletal muscle cramps',
    publisher: 'Cochrane',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7025716/',
  },
  hallegraeff2012: {
    title: 'Stretching before sleep reduces nocturnal leg cramps (Hallegraeff, 2012)',
    publisher: 'Journal of Physiotherapy',
    url: 'https://pubmed.ncbi.nlm.nih.gov/22341378/',
  },
  hunterCalfCramps: {
    title: 'Night-time calf cramp: a survey in the Hunter region',
    publisher: 'Journal of Foot and Ankle Research',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3361473',
  },
  nhsDeepVeinThrombosis: {
    title: 'Deep vein thrombosis',
    publisher: 'NHS',
    url: 'https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/',
  },
  gloucestershireDeepVeinThrombosis: {
    title: 'Deep vein thrombosis (patient leaflet)',
    publisher: 'Gloucestershire Hospitals NHS Foundation Trust',
    url: 'https://www.gloshospitals.nhs.uk/your-visit/patient-information-leaflets/deep-vein-thrombosis-dvt/',
  },
  cdcHeatIllness: {
    title: 'Heat-related illness: warning signs and what to do',
    publisher: 'Centers for Disease Control and Prevention',
    url: '',
  },
  nhsHeatstroke: {
    title: 'Heat exhaustion and heatstroke',
    publisher: 'NHS',
    url: 'https://www.nhs.uk/conditions/heat-exhaustion-heatstroke/',
  },
  cdcRhabdomyolysis: {
    title: 'Rhabdomyolysis: signs and symptoms',
    publisher: 'CDC/NIOSH',
    url: 'https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html',
  },
  cdcTetanus: {
    title: 'Tetanus',
    publisher: 'Centers for Disease Control and Prevention',
    url: '',
  },
  canadaTetanus: {
    title: 'Tetanus: symptoms',
    publisher: 'Government of Canada',
    url: 'https://www.canada.ca/en/public-health/services/immunization/vaccine-preventable-diseases/tetanus/symptoms.html',
  },
  backesCaudaEquina: {
    title: 'Cauda equina warning signs',
    publisher: 'BACKES',
    url: 'https://www.backes.org.uk/cauda-equina-warning-signs/',
  },
  niceNeurology: {
    title: 'Suspected neurological conditions: recognition and referral (NG127)',
    publisher: 'NICE',
    url: 'https://www.nice.org.uk/guidance/ng127',
  },
  devonLimbIschaemia: {
    title: 'Acute limb ischaemia',
    publisher: 'Devon Formulary and Referral',
    url: 'https://northeast.devonformularyguidance.nhs.uk/referral-guidance/northern-locality/vascular/acute-limb-ischaemia',
  },
  compartmentSyndrome: {
    title: 'Compartment syndrome',
    publisher: 'AccessEmergencyMedicine, McGraw Hill',
    url: 'https://accessemergencymedicine.mhmedical.com/content.aspx?bookid=521&sectionid=41069114',
  },
  harrisonHypocalcaemia: {
    title: 'Hypocalcaemia, in Principles of Internal Medicine (19th edition)',
    publisher: 'Harrison’s, McGraw Hill',
    url: '',
  },
  exerciseHyponatraemia: {
    title: 'Exercise-associated hyponatremia: practical guide (2018)',
    publisher: 'German Journal of Sports Medicine',
    url: 'https://www.germanjournalsportsmedicine.com/archive/archive-2018/issue-10/exercise-associated-hyponatremia-practical-guide-to-its-recognition-treatment-and-avoidance-during-prolonged-exercise/',
  },
  merckMuscleCramps: {
    title: 'Quick facts: muscle cramps',
    publisher: 'Merck Manual',
    url: 'https://www.merckmanuals.com/home/quick-facts-brain-spinal-cord-and-nerve-disorders/symptoms-of-brain-spinal-cord-and-nerve-disorders/muscle-cramps',
  },
  garrison2012: {
    title: 'Nocturnal leg cramps and prescription use that precedes them (Garrison, 2012)',
    publisher: 'Archives of Internal Medicine',
    url: 'https://pubmed.ncbi.nlm.nih.gov/22157068/',
  },
  rExactPoisson: {
    title: 'Exact Poisson tests (the manual of R)',
    publisher: 'R Core Team',
    url: 'https://stat.ethz.ch/R-manual/R-devel/library/stats/html/poisson.test.html',
  },
  cpaNumericRating: {
    title: 'Numeric Rating Scale (NRS-11)',
    publisher: 'Canadian Physiotherapy Association',
    url: 'https://physiotherapy.ca/divisions/pain-science/numeric-rating-scale-nrs-11/',
  },
  boonstra2016: {
    title: 'Cut-off points on the numeric rating scale (Boonstra, 2016)',
    publisher: 'Frontiers in Psychology',
    url: 'https://doi.org/10.3389/fpsyg.2016.01466',
  },
  nhsStatins: {
    title: 'Statins: muscle pain, tenderness, weakness or cramps that nothing explains',
    publisher: 'NHS',
    url: '',
  },
  nhsPreEclampsia: {
    title: 'Pre-eclampsia: symptoms',
    publisher: 'NHS',
    url: 'https://www.nhs.uk/conditions/pre-eclampsia/symptoms/',
  },
  devonClaudication: {
    title: 'Intermittent claudication',
    publisher: 'Devon Formulary and Referral',
    url: 'https://southwest.devonformularyguidance.nhs.uk/referral-guidance/western-locality/vascular/intermittent-claudication',
  },
  nioshHeatCramps: {
    title: 'Heat stress: heat cramps',
    publisher: 'CDC/NIOSH',
    url: '',
  },
  remedyMuscleCramps: {
    title: 'Muscle cramps (draft pathway)',
    publisher: 'REMEDY, NHS Bristol, North Somerset and South Gloucestershire',
    url: 'https://remedy.bnssg.icb.nhs.uk/bnssg-icb/development-area/muscle-cramps-draft',
  },
  niceLegCramps: {
    title: 'Clinical Knowledge Summaries: leg cramps (2012)',
    publisher: 'NICE',
    url: 'http://cks.nice.org.uk/leg-cramps',
  },
  allen2012: {
    title: 'Nocturnal leg cramps (Allen and Kirby, 2012)',
    publisher: 'American Family Physician',
    url: '',
  },
  rxListMuscleCramps: {
    title: 'Can medications cause muscle cramps?',
    publisher: 'RxList',
    url: 'http://www.rxlist.com/muscle_cramps/page11.htm',
  },
  medicalAlgorithms: {
    title: 'Drug-induced muscle cramps',
    publisher: 'Medical Algorithms',
    url: 'https://www.medicalalgorithms.com/drug-induced-muscle-cramps',
  },
  lowRiskDrinking: {
    title: 'Alcohol: no more than 14 units a week',
    publisher: 'NHS',
    url: '',
  },
  palos2006: {
    title: 'Asking the community about cutpoints (Palos, 2006)',
    publisher: 'The Journal of Pain',
    url: 'https://pubmed.ncbi.nlm.nih.gov/16414555/',
  },
} as const satisfies Record<string, Source>
