import { describe, expect, it } from 'vitest'
import { drugClasses } from '@/lib/domain/medication'
import { medicineNamed } from '@/lib/domain/reference/medicine-recognition'
import { isQuinine, searchMedicines } from '@/lib/domain/reference/medicine-search'
import { medicineNameIn, referenceMedicines } from '@/lib/domain/reference/medicines'
import { folded } from '@/lib/domain/reference/search-letters'

const first = (query: string) => searchMedicines(query, 6)[0]?.name

describe('the medicines that can be found by name', () => {
  it('hold every class, and each name once', () => {
    const classes = new Set(referenceMedicines.map(({ drugClass }) => drugClass))
    expect(drugClasses.filter(one => !classes.has(one))).toEqual([])
    const names = referenceMedicines.flatMap(({ name, german, aliases }) => [
      ...new Set([name, ...(german === undefined ? [] : [german]), ...aliases].map(folded)),
    ])
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('name what the publications name, each with its class', () => {
    const named = referenceMedicines.filter(medicine => medicine.named).map(({ name }) => name)
    expect(named).toEqual([
      'Salmeterol',
      'Formoterol',
      'Salbutamol',
      'Terbutaline',
      'Bendroflumethiazide',
      'Hydrochlorothiazide',
      'Indapamide',
      'Furosemide',
      'Spironolactone',
      'Amiloride',
      'Triamterene',
      'Atorvastatin',
      'Simvastatin',
      'Lovastatin',
      'Nifedipine',
      'Raloxifene',
      'Conjugated oestrogens',
      'Teriparatide',
      'Iron sucrose',
      'Donepezil',
      'Neostigmine',
      'Naproxen',
      'Trimethoprim',
      'Heparin',
      'Lithium',
      'Vincristine',
      'Cisplatin',
      'Tolcapone',
      'Imatinib',
      'Amphotericin B',
      'Cimetidine',
      'Clofibrate',
      'Suxamethonium',
    ])
  })

  it('do not offer quinine, nor anything that is taken for cramps', () => {
    for (const query of ['quinine', 'quin', 'chinin', 'tonic water', 'quinine sulfate'])
      expect(searchMedicines(query, 20).filter(({ name }) => isQuinine(name))).toEqual([])
    expect(referenceMedicines.filter(({ name, aliases }) => [name, ...aliases].some(isQuinine))).toEqual([])
  })

  it.each([
    ['salmeterol', 'Salmeterol'],
    ['Serevent', 'Salmeterol'],
    ['seretide', 'Salmeterol with fluticasone'],
    ['co-amilofruse', 'Co-amilofruse'],
    ['furosemid', 'Furosemide'],
    ['Amilorid mit Furosemid', 'Co-amilofruse'],
    ['salbutmol', 'Salbutamol'],
    ['Simvastatín', 'Simvastatin'],
    ['ramiprli', 'Ramipril'],
    ['mefenaminsaure', 'Mefenamic acid'],
    ['spiro', 'Spironolactone'],
    ['Ramipril 5mg', 'Ramipril'],
    ['ramipril5mg', 'Ramipril'],
    ['ramipril st', 'Ramipril'],
    ['ramipri stada 5', 'Ramipril'],
    ['Ibuprofen AL 400', 'Ibuprofen'],
    ['candesartan hct', 'Candesartan with hydrochlorothiazide'],
    ['sacubitril/valsartan', 'Sacubitril with valsartan'],
    ['Delix', 'Ramipril'],
    ['Voltaren', 'Diclofenac'],
  ])('are found by %s: %s', (query, name) => {
    expect(first(query)).toBe(name)
  })

  it.each([
    'Magnesium Verla 300',
    'Paracetamol 500',
    'Kalium Verla',
    'Vitamin D3',
    'Metformin 1A',
    'Calcium 500',
  ])('are not offered for %s', query => {
    expect(searchMedicines(query, 6)).toEqual([])
  })

  it('are found in less than 10 ms, whatever is typed', () => {
    const queries = [
      'ramipril stada 5mg',
      'xqzw '.repeat(40),
      'Ibuprofen AL 400',
      'a'.repeat(200),
      'ram ipr il st ada',
    ]
    for (const query of queries) searchMedicines(query, 6)
    const began = performance.now()
    for (let round = 0; round < 20; round += 1) for (const query of queries) searchMedicines(query, 6)
    expect((performance.now() - began) / (20 * queries.length)).toBeLessThan(10)
  })

  it('are called by their German name in German alone', () => {
    const furosemide = medicineNamed('furosemide')
    if (furosemide === null) throw new Error('the test is wrong')
    expect([medicineNameIn(furosemide, 'en'), medicineNameIn(furosemide, 'de')]).toEqual([
      'Furosemide',
      'Furosemid',
    ])
  })

  it.each([
    ['Ramipril', 'Ramipril'],
    ['ramipril 5 mg tablets', 'Ramipril'],
    ['FRUMIL', 'Co-amilofruse'],
    ['Ramipril and something', 'Ramipril'],
    ['ramipri', undefined],
    ['', undefined],
  ])('go by the name %j: %s', (name, known) => {
    expect(medicineNamed(name)?.name).toBe(known)
  })
})

describe('a name that means quinine', () => {
  it.each([
    'Quinine',
    'quinine sulfate 200 mg',
    'Chinin',
    'Chininsulfat',
    'quinnine',
    'qunine',
    'Tonic water',
    'tonic',
    'Schweppes Tonic Water',
  ])('is known in %s', name => {
    expect(isQuinine(name)).toBe(true)
  })

  it.each(['', 'Quinapril', 'Quinidine', 'Chinidin', 'Hydroxychloroquine', 'quin', 'Gin', 'Tonics of herbs'])(
    'is not in %j',
    name => {
      expect(isQuinine(name)).toBe(false)
    },
  )
})
