import { afterEach, beforeEach, expect, it } from 'vitest'
import { GET as download } from '@/app/api/v1/export/route'
import { POST as upload } from '@/app/api/v1/import/route'
import type { FreshDatabase } from '../../support/database'
import { ask, freshInstallation, newPerson, type TestPerson } from '../../support/people'

let installation: FreshDatabase
let ada: TestPerson

beforeEach(async () => {
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org')
})

afterEach(() => installation.close())

it('plans of another shape are named field by field, with what was expected', async () => {
  const document = await (await ask(download, '/api/v1/export', { headers: ada.reader })).json()
  const wrong = { startedOn: '2026-05-19', exercises: [{ exercise: 'tango', days: [8] }] }
  const json = { ...document, plans: [wrong] }
  const answer = await ask(upload, '/api/v1/import?dryRun=true', { headers: ada.writer, json })
  const told = await answer.json()
  expect(told.notKept).toEqual(['plans'])
  const paths = told.notKeptProblems.map(({ path }: { path: string }) => path)
  expect(paths).toEqual(
    expect.arrayContaining([
      'plans.0.exercises.0.exercise',
      'plans.0.exercises.0.days.0',
      'plans.0.holdSeconds',
    ]),
  )
  expect(told.notKeptProblems).toContainEqual({
    path: 'plans.0.holdSeconds',
    message: 'Write a whole number from 20 to 30.',
  })
})
