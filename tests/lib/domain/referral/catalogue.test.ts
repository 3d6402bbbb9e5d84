import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue, catalogueFile } from '@/lib/commands/rules'
import { sources } from '@/lib/domain/referral/sources'

/** Addresses that belong to the publisher named beside them, and the registers of papers. */
const own = [
  'www.nhs.uk',
  'www.nhsinform.scot',
  'nidirect.gov.uk',
  'www.mayoclinic.org',
  'bestpractice.bmj.com',
  'gov.uk',
  'www.gloshospitals.nhs.uk',
  'www.cdc.gov',
  'www.canada.ca',
  'www.backes.org.uk',
  'www.nice.org.uk',
  'northeast.devonformularyguidance.nhs.uk',
  'accessemergencymedicine.mhmedical.com',
  'www.germanjournalsportsmedicine.com',
  'www.merckmanuals.com',
  'stat.ethz.ch',
  'physiotherapy.ca',
  'southwest.devonformularyguidance.nhs.uk',
  'remedy.bnssg.icb.nhs.uk',
  'cks.nice.org.uk',
  'www.rxlist.com',
  'www.medicalalgorithms.com',
  'doi.org',
  'pubmed.ncbi.nlm.nih.gov',
  'pmc.ncbi.nlm.nih.gov',
]

describe('the catalogue of the rules', () => {
  it('is that of the rules: run `npm run rules` when it is not', () => {
    expect(readFileSync(catalogueFile, 'utf8')).toBe(catalogue())
  })

  it('links to publishers and registers of papers alone', () => {
    for (const { url } of Object.values(sources)) {
      if (url !== '') expect(own).toContain(new URL(url).host)
    }
  })
})
