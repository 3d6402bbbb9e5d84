import { expect, test } from './diary-test'
import { sendEveryKind } from './every-kind'
import { look, lookAt } from './looking'
import { newPerson } from './people'
import { afternoonZone } from './zones'

const zone = afternoonZone(new Date())

test.use({ timezoneId: zone })
test.setTimeout(480_000)

test('everything that can be logged, and its forms', async ({ page }, testInfo) => {
  await newPerson(page, 'kinds')
  await lookAt(
    page,
    [
      ['log', '/log'],
      ['medicines-empty', '/medicines'],
      ['days-new', '/days/new'],
      ['visits-new', '/visits/new'],
    ],
    testInfo,
  )
  for (const kind of ['signs', 'medicines', 'measurements', 'routines']) {
    await page.goto(`/${kind}/new`)
    await look(page, `${kind}-new`, testInfo)
    await page.getByRole('button', { name: /^Save/ }).first().click()
    await look(page, `${kind}-new-problems`, testInfo)
  }
  await page.goto('/measurements/new')
  await page.getByText('Like tea or cola').click()
  await look(page, 'measurements-dark', testInfo)
  await page.getByRole('status').getByRole('link').click()
  await expect(page).toHaveURL(/\/signs\/new/)
  await look(page, 'signs-new-from-chart', testInfo)
})

test('kept entries of the other kinds', async ({ page }, testInfo) => {
  await newPerson(page, 'kept')
  const id = await sendEveryKind(page, zone)
  await lookAt(
    page,
    [
      ['today-kinds', '/'],
      ['medicines', '/medicines'],
      ['sign', `/signs/${id('observation')}`],
      ['routine', `/routines/${id('routine')}`],
      ['measurement', `/measurements/${id('measurement')}`],
      ['measurement-edit', `/measurements/${id('measurement')}/edit`],
      ['medicine', `/medicines/${id('medication')}`],
      ['medicine-edit', `/medicines/${id('medication')}/edit`],
      ['day', `/days/${id('day')}`],
      ['visit', `/visits/${id('visit')}`],
      ['visit-edit', `/visits/${id('visit')}/edit`],
      ['cramp-edit', `/cramps/${id('cramp')}/edit`],
      ['drink-edit', `/drinks/${id('fluid')}/edit`],
      ['food-edit', `/foods/${id('food')}/edit`],
      ['session-edit', `/exercise/${id('exercise')}/edit`],
      ['sign-edit', `/signs/${id('observation')}/edit`],
      ['routine-edit', `/routines/${id('routine')}/edit`],
      ['day-edit', `/days/${id('day')}/edit`],
    ],
    testInfo,
  )
})
