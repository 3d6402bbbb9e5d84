import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '@/lib/domain/id'
import { answeredBy } from '../support/drawn'
import type { FreshDatabase } from '../support/database'
import { anExperiment } from '../support/experiments'
import type { TestPerson } from '../support/people'
import { twoPeople } from '../support/two-people'
import { saveProfile } from '@/lib/data/profile'
import { profileSchema } from '@/lib/domain/profile'

let installation: FreshDatabase
let ada: TestPerson
let ben: TestPerson

beforeEach(async () => {
  ;({ installation, ada, ben } = await twoPeople())
  for (const { owner } of [ada, ben]) await saveProfile(owner, profileSchema.parse({ timeZone: 'UTC' }))
})

afterEach(() => installation.close())

describe('the page of what was tried', () => {
  it('is there for its owner and for nobody else', async () => {
    const id = await anExperiment(ada.owner)
    const page = '(diary)/try/[id]/page.tsx'
    expect(await answeredBy(page, ada.browser, {}, { id })).not.toBeNull()
    await expect(answeredBy(page, ben.browser, {}, { id })).rejects.toMatchObject({
      digest: expect.stringContaining('404'),
    })
    await expect(answeredBy(page, ada.browser, {}, { id: newId() })).rejects.toMatchObject({
      digest: expect.stringContaining('404'),
    })
    await expect(answeredBy(page, ada.browser, {}, { id: 'no id' })).rejects.toMatchObject({
      digest: expect.stringContaining('404'),
    })
  })
})
