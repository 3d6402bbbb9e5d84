import { test } from './diary-test'
import { fillDiary } from './filled-diary'
import { lookAtNight } from './looking'
import { newPerson } from './people'
import { momentIn, send } from './sending'
import { afternoonZone } from './zones'

const zone = afternoonZone(new Date())

test.use({ timezoneId: zone })
test.setTimeout(480_000)

test('the way in at night', async ({ page }, testInfo) => {
  await page.goto('/sign-in')
  await lookAtNight(
    page,
    [
      ['sign-in', '/sign-in'],
      ['not-found', '/nowhere'],
    ],
    testInfo,
  )
})

test('a diary of four weeks at night', async ({ page }, testInfo) => {
  await newPerson(page, 'nights')
  const ids = await fillDiary(page, zone)
  await lookAtNight(
    page,
    [
      ['today', '/'],
      ['timeline', '/timeline'],
      ['trends', '/trends'],
      ['before', '/before'],
      ['before-cramps', '/before/cramps'],
      ['trends-intake', '/trends/intake'],
      ['trends-training', '/trends/training'],
      ['try', '/try'],
      ['referral', '/referral'],
      ['doctor', '/doctor'],
      ['fluid', '/fluid'],
      ['sweat', '/sweat'],
      ['urine', '/urine'],
      ['electrolytes', '/electrolytes'],
      ['training', '/training'],
      ['prevention', '/prevention'],
      ['prevention-plan', '/prevention/plan'],
      ['prevention-timer', '/prevention/timer'],
      ['learn', '/learn'],
      ['learn-hamstring', '/learn/hamstring'],
      ['cramp', `/cramps/${ids.cramp}`],
      ['cramp-new', '/cramps/new'],
      ['drink-new', '/drinks/new'],
      ['exercise-new', '/exercise/new'],
      ['measurement-new', '/measurements/new'],
      ['settings', '/settings'],
      ['settings-look', '/settings/look'],
    ],
    testInfo,
  )
  await send(page, [
    {
      kind: 'cramp',
      timeZone: zone,
      startedAt: momentIn(zone, 0, '12:30'),
      muscle: 'calf',
      side: 'left',
      context: 'at-rest',
      signs: ['dark-urine'],
      signsAsked: ['dark-urine'],
    },
  ])
  await lookAtNight(page, [['emergency', '/']], testInfo)
})
