import { by, twoPeople } from '../support/two-people'
import { MantineProvider } from '@mantine/core'
import { createElement } from 'react'
import { prerender } from 'react-dom/static'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { DueLines } from '@/app/(diary)/due-lines'
import { WordsContext } from '@/app/_ui/use-words'
import { beginMyExperiment } from '@/app/(diary)/try/try-actions'
import { personOf } from '@/lib/auth/person'
import { allExperiments, saveExperimentsWithin } from '@/lib/data/experiments'
import { saveProfile } from '@/lib/data/profile'
import { experimentsSchema } from '@/lib/domain/experiment/experiment'
import { newId } from '@/lib/domain/id'
import { profileSchema } from '@/lib/domain/profile'
import { timeZoneSchema, todayIn } from '@/lib/domain/time/time-zone'
import { english } from '@/lib/domain/words/english'
import type { FreshDatabase } from '../support/database'
import { answeredBy } from '../support/drawn'
import type { TestPerson } from '../support/people'
import { inRequest } from '../support/request-scope'

vi.mock('next/navigation', async original => ({
  ...(await original<object>()),
  useRouter: () => ({ refresh: () => undefined }),
}))

let installation: FreshDatabase
let ada: TestPerson

const tell = (fields: object) => saveProfile(ada.owner, profileSchema.parse({ timeZone: 'UTC', ...fields }))

beforeEach(async () => {
  ;({ installation, ada } = await twoPeople())
  await tell({})
})

afterEach(() => installation.close())

const today = () => todayIn(timeZoneSchema.parse('UTC'), Date.now(), '00:00')

const begin = (fields: object) =>
  by(ada.browser, () =>
    beginMyExperiment({ id: newId(), tries: 'own', startedOn: today(), blockDays: 7, blocks: 4, ...fields }),
  )

const refusal = (code: string) => ({ ok: false, refusal: { code } })

describe('own words', () => {
  test.each(['Quinine at night', 'Ein Glas Tonic', '1 x Limptar'])('"%s" are not tried out', async change => {
    expect(await begin({ change })).toMatchObject(refusal('names-medicine'))
    expect(await begin({ tries: 'stretching', change })).toMatchObject(refusal('names-medicine'))
    expect(await allExperiments(ada.owner)).toEqual([])
  })

  it('about what a clinic decides are left to it, and to nobody else', async () => {
    expect(await begin({ change: 'Magnesium before bed' })).toMatchObject({ ok: true })
    await tell({ conditions: ['kidney-disease'] })
    expect(await begin({ change: 'Drink two litres' })).toMatchObject(refusal('clinic-says'))
    expect(await begin({ change: 'Magnesium before bed' })).toMatchObject(refusal('clinic-says'))
  })
})

describe('what is not offered any more', () => {
  const order = ['change', 'usual', 'usual', 'change']
  const running = (fields: object) =>
    saveExperimentsWithin(
      installation.client,
      ada.owner,
      experimentsSchema.parse([
        {
          id: newId(),
          drawnAt: '2026-01-01T00:00:00Z',
          startedOn: today(),
          blockDays: 28,
          order,
          did: [],
          isOnToday: true,
          ...fields,
        },
      ]),
    )
  const onToday = async () => {
    const found = await personOf(ada.owner, Date.now())
    if (found === null) throw new Error('there is such a person')
    const given = { who: found.person, entries: [], isToBeSeen: false, words: english, className: undefined }
    const { prelude } = await prerender(createElement('div', null, await DueLines(given)))
    return new Response(prelude).text()
  }
  const onTry = async () => {
    const headers = new Headers({ host: 'charley.test:3000', ...ada.browser })
    const { value } = await inRequest(headers, async () => {
      const page = await answeredBy('(diary)/try/page.tsx', ada.browser)
      const said = createElement(WordsContext, { value: english }, page)
      const { prelude } = await prerender(createElement(MantineProvider, null, said))
      return new Response(prelude).text()
    })
    return value
  }

  test.each<[object, object, string, RegExp]>([
    [{ tries: 'drink-in-band' }, { conditions: ['heart-failure'] }, 'inside the band', /Spread your drinks/],
    [{ tries: 'less-alcohol' }, { conditions: ['liver-disease'] }, 'with less alcohol', /As usual means/],
    [
      { tries: 'own', change: 'Two litres of water' },
      { conditions: ['fluid-restriction'] },
      'with the change',
      /As usual means/,
    ],
  ])('%j with %j is no prompt on Today, and has ended on its page', async (fields, told, part, prompt) => {
    await running(fields)
    expect(await onToday()).toContain(`This week: ${part}`)
    expect(await onTry()).toMatch(prompt)
    await tell(told)
    expect(await onToday()).not.toContain('This week: ')
    const page = await onTry()
    expect(page).toContain('It is not gone on with.')
    expect(page).not.toMatch(prompt)
    expect(page).not.toContain('Did you do it?')
    expect(page).not.toContain('aria-current')
  })
})
