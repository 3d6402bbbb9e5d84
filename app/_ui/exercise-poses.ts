import type { ExerciseName } from '@/lib/domain/prevention/exercises'
import type { Pose } from './pose-drawing'
import { stretchPoses } from './stretch-poses'

/** One pose for each exercise of a plan. */
export const exercisePoses: Readonly<Record<ExerciseName, Pose>> = {
  hamstringStretch: stretchPoses.hamstring,
  quadricepsStretch: stretchPoses.quadriceps,
  calfStretch: stretchPoses.calf,
  lunges: {
    head: [146, 38],
    strokes: [
      ['M142 106L128 146L88 154', 21, 'far'],
      ['M86 154L76 142', 13, 'far'],
      ['M146 70V102', 32, 'body'],
      ['M148 106L196 112L196 154', 22, 'body'],
      ['M196 158L220 158', 15, 'body'],
      ['M144 74L122 92L138 106', 12, 'far'],
      ['M160 99L190 104', 9, 'muscle'],
      ['M248 84V134', 3.2, 'arrow'],
      ['M238 124L248 136L258 124', 3.2, 'arrow'],
    ],
  },
  squats: {
    head: [154, 44],
    strokes: [
      ['M146 78L116 112', 32, 'body'],
      ['M116 116L172 118', 24, 'body'],
      ['M172 118L154 154', 20, 'body'],
      ['M154 158L182 158', 15, 'body'],
      ['M150 80L212 82', 13, 'far'],
      ['M130 108L166 109', 9, 'muscle'],
      ['M250 84V134', 3.2, 'arrow'],
      ['M240 124L250 136L260 124', 3.2, 'arrow'],
    ],
  },
  hamstringCurls: {
    head: [146, 36],
    strokes: [
      ['M224 20V164', 6, 'line'],
      ['M150 72L214 78', 13, 'far'],
      ['M142 102V156', 21, 'far'],
      ['M142 159L162 159', 14, 'far'],
      ['M146 66V100', 32, 'body'],
      ['M148 102L150 134', 24, 'body'],
      ['M150 136L108 130', 19, 'body'],
      ['M106 129L98 112', 13, 'body'],
      ['M136 108L138 128', 8, 'muscle'],
      ['M72 142Q58 118 74 98', 3.2, 'arrow'],
      ['M63 102L75 96L79 109', 3.2, 'arrow'],
    ],
  },
  nordicCurls: {
    head: [192, 40],
    strokes: [
      ['M112 154L56 156', 20, 'body'],
      ['M54 154L46 142', 13, 'body'],
      ['M112 150L142 110', 24, 'body'],
      ['M144 106L174 68', 32, 'body'],
      ['M176 74L206 92L218 76', 12, 'far'],
      ['M104 134L128 103', 8, 'muscle'],
      ['M44 128L82 132', 13, 'thing'],
      ['M238 76Q262 104 254 138', 3.2, 'arrow'],
      ['M244 130L253 140L263 130', 3.2, 'arrow'],
    ],
  },
}
