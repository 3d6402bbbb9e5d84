import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DrugClass } from '@/lib/domain/medication'
import { classesOf, medicineNamed, medicinesIn } from '@/lib/domain/reference/medicine-recognition'
import { namesOf, referenceMedicines } from '@/lib/domain/reference/medicines'

const byName = (name: string) => classesOf({ name }).toSorted()

describe('a medicine in a name as people write it', () => {
  it.each<[string, DrugClass[]]>([
    ['Ramipril', ['ace-inhibitor']],
    ['Ramipril STADA 5 mg', ['ace-inhibitor']],
    ['Ramipril STADA 5 mg Tabletten N3', ['ace-inhibitor']],
    ['ramipril5mg', ['ace-inhibitor']],
    ['Rami\u00adpril 5\u00admg', ['ace-inhibitor']],
    ['Spirono\u2060lacton', ['potassium-sparing-diuretic']],
    ['\ufeffRamipril', ['ace-inhibitor']],
    ['RAMIPRIL 2,5MG', ['ace-inhibitor']],
    ['5 mg Ramipril', ['ace-inhibitor']],
    ['lisinopril tablets', ['ace-inhibitor']],
    ['Enalaprilmaleat AbZ 10', ['ace-inhibitor']],
    ['Perindopril-Erbumin', ['ace-inhibitor']],
    ['Perindoprilerbumin 4 mg', ['ace-inhibitor']],
    ['Delix', ['ace-inhibitor']],
    ['ACE-Hemmer', ['ace-inhibitor']],
    ['mein ACE Hemmer morgens', ['ace-inhibitor']],
    ['Sartan', ['arb']],
    ['a statin', ['statin']],
    ['Betablocker 47,5', ['beta-blocker']],
    ['NSAR', ['nsaid']],
    ['Delix 5', ['ace-inhibitor']],
    ['Losartan-Kalium', ['arb']],
    ['Losartankalium 50', ['arb']],
    ['Candesartancilexetil Zentiva', ['arb']],
    ['Sacubitril/Valsartan', ['arb']],
    ['sacubitril / valsartan 49/51 mg', ['arb']],
    ['Entresto 24 mg/26 mg', ['arb']],
    ['Ibuprofen AL 400', ['nsaid']],
    ['Ibu 600', ['nsaid']],
    ['Ibu-ratiopharm 400 mg akut', ['nsaid']],
    ['IbuHEXAL akut 400', ['nsaid']],
    ['Nurofen Express', ['nsaid']],
    ['Nurofen Immedia 400mg', ['nsaid']],
    ['Advil', ['nsaid']],
    ['Aleve', ['nsaid']],
    ['Voltaren', ['nsaid']],
    ['Voltaren Schmerzgel forte', ['nsaid']],
    ['Diclofenac-Natrium 50', ['nsaid']],
    ['Ibuprofén', ['nsaid']],
    ['Acetylsalicylsäure 100', ['nsaid']],
    ['Acetylsalicylsaeure', ['nsaid']],
    ['acetylsalicylic acid', ['nsaid']],
    ['ASS 100', ['nsaid']],
    ['Aspirin Plus C', ['nsaid']],
    ['Bactrim', ['trimethoprim']],
    ['Bactrim forte', ['trimethoprim']],
    ['Cotrimoxazole', ['trimethoprim']],
    ['Cotrimoxazol AL forte', ['trimethoprim']],
    ['Co-trimoxazole 480 mg', ['trimethoprim']],
    ['co trimoxazol', ['trimethoprim']],
    ['Cotrim 960', ['trimethoprim']],
    ['Sulfamethoxazol/Trimethoprim', ['trimethoprim']],
    ['Heparin-Natrium 5000', ['heparin']],
    ['Clexane 40 mg Fertigspritze', ['heparin']],
    ['Spironolacton 25', ['potassium-sparing-diuretic']],
    ['Spironolactone Accord', ['potassium-sparing-diuretic']],
    ['HCT', ['thiazide-diuretic']],
    ['HCT 12,5 - 1A Pharma', ['thiazide-diuretic']],
    ['Hydrochlorthiazid', ['thiazide-diuretic']],
    ['Metoprololsuccinat 47,5', ['beta-blocker']],
  ])('%s', (name, classes) => {
    expect(byName(name)).toEqual(classes)
  })

  it.each<[string, DrugClass[]]>([
    ['Ramipril comp', ['ace-inhibitor', 'thiazide-diuretic']],
    ['Ramipril comp. Heumann 5/25', ['ace-inhibitor', 'thiazide-diuretic']],
    ['Ramipril/HCT', ['ace-inhibitor', 'thiazide-diuretic']],
    ['Delix plus', ['ace-inhibitor', 'thiazide-diuretic']],
    ['Coversyl Arginine Plus', ['ace-inhibitor', 'thiazide-diuretic']],
    ['Candesartan HCT', ['arb', 'thiazide-diuretic']],
    ['CandesartanHCT', ['arb', 'thiazide-diuretic']],
    ['Candesartan-comp STADA 16 mg/12,5 mg', ['arb', 'thiazide-diuretic']],
    ['Codiovan 160/12.5', ['arb', 'thiazide-diuretic']],
    ['Blopress Plus', ['arb', 'thiazide-diuretic']],
    ['Exforge HCT', ['arb', 'calcium-channel-blocker', 'thiazide-diuretic']],
    ['Ramipril + Amlodipin', ['ace-inhibitor', 'calcium-channel-blocker']],
    ['Ramipril plus Amlodipin', ['ace-inhibitor', 'calcium-channel-blocker']],
    ['Telmisartan/Amlodipin 80/5', ['arb', 'calcium-channel-blocker']],
    ['Spironolacton-Furosemid', ['loop-diuretic', 'potassium-sparing-diuretic']],
    ['Zestoretic 20', ['ace-inhibitor', 'thiazide-diuretic']],
  ])('several classes: %s', (name, classes) => {
    expect(byName(name)).toEqual(classes)
  })

  it.each([
    ...['Paracetamol', 'Paracetamol ratiopharm 500', 'Panadol', 'Tylenol', 'Ben-u-ron', 'Metformin'],
    ...['Metformin 1A 850', 'Amoxicillin', 'Amoxicillin/clavulanic acid', 'Azithromycin', 'Doxycyclin'],
    ...[
      'Ciprofloxacin',
      'Penicillin V',
      'Nitrofurantoin',
      'Magnesium Verla',
      'Magnesium 400 plus',
      'Kalium Verla',
    ],
    ...['Calcium-Sandoz', 'Vitamin D3 1000', 'Iron tablets', 'Ferro sanol', 'Omeprazole', 'Pantoprazol 40'],
    ...[
      'Novalgin',
      'Metamizol',
      'Levothyroxine',
      'L-Thyroxin Henning',
      'Euthyrox',
      'Allopurinol',
      'Colchicine',
    ],
    ...[
      'Clopidogrel',
      'Apixaban',
      'Eliquis',
      'Xarelto',
      'Rivaroxaban',
      'Marcumar',
      'Fondaparinux',
      'Doxazosin',
    ],
    ...['Moxonidin', 'Ezetimibe', 'Gabapentin', 'Pregabalin', 'Amitriptyline', 'Sertraline', 'Citalopram'],
    ...[
      'Quetiapine',
      'Sitagliptin',
      'Empagliflozin',
      'Insulin glargine',
      'Ozempic',
      'Tiotropium',
      'Montelukast',
    ],
    ...[
      'Cetirizin',
      'Loratadine',
      'Tramadol',
      'Tilidin comp',
      'Codeine',
      'Ethinylestradiol',
      'Levodopa comp',
    ],
    ...[
      'Ropinirole',
      'Tamsulosin',
      'Finasteride',
      'Mirtazapine',
      'Heparinoid',
      'Hirudoid',
      'Sulfamethoxazole',
    ],
    ...[
      'Hydroxychloroquine',
      'Methotrexate',
      'Sulfasalazine',
      'Salicylic acid ointment',
      'Hydrocortisone cream',
    ],
    ...[
      'Grippostad C',
      'Vitamin B complex plus',
      'Multivitamin plus',
      'Iron',
      'Acid',
      'with',
      'comp',
      'plus',
      '',
    ],
  ])('nothing in %j', name => {
    expect(byName(name)).toEqual([])
  })

  it('makes two substances the combination that is known of them', () => {
    expect(medicinesIn('Ramipril comp STADA').map(({ name }) => name)).toEqual([
      'Ramipril with hydrochlorothiazide',
    ])
    expect(medicineNamed('Amlodipin / Valsartan')?.name).toBe('Amlodipine with valsartan')
    expect(medicineNamed('Ramipril und Simvastatin')).toBeNull()
  })
})

describe('the classes a kept medicine counts as', () => {
  it.each<[string, { name: string; drugClass?: DrugClass | null }, DrugClass[]]>([
    ['a chosen class of an unknown name', { name: 'My pill', drugClass: 'arb' }, ['arb']],
    ['a known name without a class', { name: 'Ramipril 5 mg' }, ['ace-inhibitor']],
    [
      'a class chosen against the name',
      { name: 'Ramipril', drugClass: 'statin' },
      ['statin', 'ace-inhibitor'],
    ],
    [
      'another kind, chosen for a known name',
      { name: 'Zestoretic', drugClass: 'other' },
      ['other', 'thiazide-diuretic', 'ace-inhibitor'],
    ],
    [
      'one class of a combination',
      { name: 'Ramipril comp', drugClass: 'ace-inhibitor' },
      ['ace-inhibitor', 'thiazide-diuretic'],
    ],
    ['the class of the name itself', { name: 'Delix', drugClass: 'ace-inhibitor' }, ['ace-inhibitor']],
    ['an unknown name without a class', { name: 'My pill', drugClass: null }, []],
  ])('of %s', (_, medicine, classes) => {
    expect(classesOf(medicine)).toEqual(classes)
  })
})

const names = fc.constantFrom(...referenceMedicines.flatMap(namesOf))
const makers = fc.constantFrom(
  'STADA',
  'AL',
  '1A Pharma',
  'ratiopharm',
  'Hexal',
  'AbZ',
  '- Accord -',
  'Teva',
  '',
)
const strengths = fc.constantFrom('5 mg', '5mg', '2,5 mg', '400', '10 mg/12.5 mg', '100 µg', '0.5 ml', '')
const forms = fc.constantFrom('tablets', 'Filmtabletten', 'N3', 'retard', 'forte', 'akut', '')

describe('a maker, a strength and a form', () => {
  it('never take a class away that the name alone has', () => {
    fc.assert(
      fc.property(names, makers, strengths, forms, fc.boolean(), (name, maker, strength, form, isUpper) => {
        const longer = `${maker} ${name} ${strength} ${form}`
        expect(byName(isUpper ? longer.toUpperCase() : longer)).toEqual(expect.arrayContaining(byName(name)))
        expect(byName(`${name}${strength} ${maker}`)).toEqual(expect.arrayContaining(byName(name)))
      }),
    )
  })

  it('leave each name of the table the classes it stands with', () => {
    for (const medicine of referenceMedicines)
      for (const name of namesOf(medicine))
        expect([name, byName(name)]).toEqual([
          name,
          [medicine.drugClass, ...(medicine.also ?? [])].toSorted(),
        ])
  })
})
