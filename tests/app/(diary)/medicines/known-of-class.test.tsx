import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { KnownOfClass } from '@/app/(diary)/medicines/known-of-class'
import type { Medication } from '@/lib/domain/entry'
import { drugClasses, type DrugClass } from '@/lib/domain/medication'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'
import { datedEntryOf } from '@/tests/support/correcting'

function page(name: string, drugClass: DrugClass | undefined, words = english): string {
  const medication: Medication = datedEntryOf('medication', {
    name,
    startedOn: '2026-05-10',
    ...(drugClass !== undefined && { drugClass }),
  })
  const context = { unit: 'ml', nameOf: () => null } as const
  return renderToStaticMarkup(<KnownOfClass medication={medication} context={context} words={words} />)
}

describe.each([
  ['English', english],
  ['German', german],
])('the page of a medicine, in %s', (_, words) => {
  const { askTitle, ask, leftOut, byName, quinine } = words.learn.classes
  const escaped = (text: string) => renderToStaticMarkup(<>{text}</>)

  it.each([undefined, ...drugClasses])(
    'says to ask before anything is changed, of the kind %s',
    drugClass => {
      for (const name of ['My pill', 'Ramipril comp STADA', 'Quinine 200 mg']) {
        expect(page(name, drugClass, words)).toContain(escaped(askTitle))
        expect(page(name, drugClass, words)).toContain(escaped(ask))
      }
    },
  )

  it('tells what its name holds beside the chosen kind, and what is left out because of it', () => {
    const inside = words.learn.classesInside['ace-inhibitor'] ?? ''
    for (const drugClass of [undefined, 'other', 'statin'] as const) {
      expect(page('Ramipril STADA 5 mg', drugClass, words)).toContain(escaped(byName(inside)))
      expect(page('Ramipril STADA 5 mg', drugClass, words)).toContain(escaped(leftOut))
    }
    expect(page('Ramipril', 'ace-inhibitor', words)).not.toContain(escaped(byName(inside)))
    expect(page('My pill', 'statin', words)).not.toContain(escaped(leftOut))
  })

  it('tells of quinine what agencies say', () => {
    for (const sentence of quinine.text) expect(page('Chinin', undefined, words)).toContain(escaped(sentence))
  })
})
