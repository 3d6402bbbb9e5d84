import { test } from './diary-test'
import { look, lookAt } from './looking'
import { newPerson } from './people'
import { momentIn, send } from './sending'
import { afternoonZone, dateIn } from './zones'

const now = new Date()
const zone = afternoonZone(now)
const today = dateIn(zone, now)
const at = { at: momentIn(zone, 0, '12:30'), timeZone: zone }

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
  await page.goto('/signs/new?chart=9')
  await look(page, 'signs-new-from-chart', testInfo)
})

test('kept entries of the other kinds', async ({ page }, testInfo) => {
  await newPerson(page, 'kept')
  const [sign, routine, measurement, medicine, , day, visit] = await send(page, [
    {
      kind: 'observation',
      ...at,
      signs: ['numbness'],
      signsAsked: ['numbness', 'weakness'],
      muscle: 'calf',
      side: 'left',
    },
    {
      kind: 'routine',
      ...at,
      measure: 'stretch',
      muscle: 'hamstring',
      exerciseName: 'Hamstring stretch',
      holdSeconds: 30,
      repeats: 3,
      bouncing: false,
    },
    { kind: 'measurement', ...at, massKg: 70.2, urineColour: 4, sleepHours: 7.5, note: 'Morning.' },
    {
      kind: 'medication',
      name: 'Salmeterol',
      drugClass: 'laba',
      startedOn: dateIn(zone, now, 40),
    },
    {
      kind: 'medication',
      name: 'Naproxen',
      drugClass: 'nsaid',
      startedOn: dateIn(zone, now, 30),
      stoppedOn: dateIn(zone, now, 20),
    },
    { kind: 'day-closed', on: today, cramps: 'none', hot: true },
    { kind: 'consultation', on: today, ruleIds: ['R1'], where: 'The practice', outcome: 'Blood test' },
    { kind: 'cramp', startedAt: at.at, timeZone: zone, muscle: 'calf', side: 'left', context: 'at-rest' },
  ])
  await lookAt(
    page,
    [
      ['today-kinds', '/'],
      ['medicines', '/medicines'],
      ['sign', `/signs/${sign}`],
      ['routine', `/routines/${routine}`],
      ['measurement', `/measurements/${measurement}`],
      ['measurement-edit', `/measurements/${measurement}/edit`],
      ['medicine', `/medicines/${medicine}`],
      ['medicine-edit', `/medicines/${medicine}/edit`],
      ['day', `/days/${day}`],
      ['visit', `/visits/${visit}`],
      ['visit-edit', `/visits/${visit}/edit`],
    ],
    testInfo,
  )
})
