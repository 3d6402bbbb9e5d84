import type { Pose, Stroke } from './pose-drawing'

/** Shared by what is done sitting. */
export const farLegBent: readonly Stroke[] = [
  ['M84 138L132 92L150 152', 24, 'far'],
  ['M144 154L164 154', 16, 'far'],
]

export const sitting: readonly Stroke[] = [
  ['M84 136Q76 104 96 74', 34, 'body'],
  ['M86 138L158 141', 30, 'body'],
  ['M158 141L236 146', 24, 'body'],
]

export const footUp: Stroke = ['M238 144L246 106', 17, 'body']
export const hamstringStrip: Stroke = ['M98 151Q126 155 152 154', 9, 'muscle']

/** The stretches of a leg: the same during a cramp and before one. */
export const stretchPoses = {
  hamstring: {
    head: [106, 39],
    strokes: [
      ...farLegBent,
      ...sitting,
      footUp,
      ['M98 82L146 104L200 122', 15, 'far'],
      hamstringStrip,
      ['M268 116Q262 92 240 86', 3.2, 'arrow'],
      ['M249 79L239 86L247 95', 3.2, 'arrow'],
    ],
  },
  calf: {
    head: [208, 42],
    strokes: [
      ['M270 20V164', 6, 'line'],
      ['M162 110L206 126L202 156', 21, 'far'],
      ['M202 159L222 159', 14, 'far'],
      ['M192 68L164 106', 32, 'body'],
      ['M162 108L94 152', 23, 'body'],
      ['M90 158L116 158', 15, 'body'],
      ['M196 74L260 70', 13, 'far'],
      ['M120 122L98 137', 9, 'muscle'],
      ['M64 116V150', 3.2, 'arrow'],
      ['M54 141L64 153L74 141', 3.2, 'arrow'],
    ],
  },
  quadriceps: {
    head: [140, 36],
    strokes: [
      ['M222 20V164', 6, 'line'],
      ['M148 70L212 80', 13, 'far'],
      ['M136 102V156', 21, 'far'],
      ['M136 159L156 159', 14, 'far'],
      ['M140 66V100', 32, 'body'],
      ['M144 102L148 134', 24, 'body'],
      ['M148 136L112 122', 19, 'body'],
      ['M110 121L106 104', 13, 'body'],
      ['M132 70L108 102', 13, 'body'],
      ['M157 106L160 130', 9, 'muscle'],
      ['M84 144Q68 122 84 102', 3.2, 'arrow'],
      ['M73 106L85 100L88 113', 3.2, 'arrow'],
    ],
  },
} as const satisfies Record<string, Pose>
