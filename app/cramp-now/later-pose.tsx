'use client'

import type { LaterPoseName, LaterPoseProps } from './pose'
import { PoseDrawing, type Pose } from '../_ui/pose-drawing'
import { farLegBent, footUp, hamstringStrip, sitting, stretchPoses } from '../_ui/stretch-poses'
import classes from './pose.module.css'

/** Every pose but the first. */
const poses: Record<LaterPoseName, Pose> = {
  ...stretchPoses,
  letGo: {
    head: [146, 36],
    strokes: [
      ['M150 68L190 80', 13, 'far'],
      ['M142 104L140 156', 21, 'far'],
      ['M140 159L160 159', 14, 'far'],
      ['M146 66V102', 32, 'body'],
      ['M148 104L146 132L110 148', 22, 'body'],
      ['M108 148L102 158', 14, 'body'],
      ['M138 110L136 128', 8, 'muscle'],
      ['M138 70L120 104', 13, 'body'],
      ['M80 118V150', 3.2, 'arrow'],
      ['M70 141L80 153L90 141', 3.2, 'arrow'],
    ],
  },
  foot: {
    head: [142, 56],
    strokes: [
      ...farLegBent,
      ['M84 136Q82 104 118 84', 34, 'body'],
      ['M86 138L158 141', 30, 'body'],
      ['M158 141L236 146', 24, 'body'],
      footUp,
      ['M120 92L180 108L238 108', 13, 'far'],
      ['M252 142L259 108', 7, 'muscle'],
      ['M276 108Q270 82 248 76', 3.2, 'arrow'],
      ['M257 69L247 76L255 86', 3.2, 'arrow'],
    ],
  },
  hand: {
    strokes: [
      ['M44 148L156 106', 36, 'body'],
      ['M156 106L198 82', 28, 'body'],
      ['M200 80L216 42', 17, 'body'],
      ['M286 146L252 92L222 62', 21, 'far'],
      ['M64 156L136 129', 9, 'muscle'],
      ['M196 24Q170 26 158 52', 3.2, 'arrow'],
      ['M150 42L157 54L170 48', 3.2, 'arrow'],
    ],
  },
  belly: {
    head: [136, 46],
    strokes: [
      ['M148 66L138 22', 12, 'far'],
      ['M154 106L150 156', 24, 'body'],
      ['M150 159L174 159', 15, 'body'],
      ['M154 104Q160 86 148 70', 32, 'body'],
      ['M144 70L118 24', 13, 'body'],
      ['M170 100Q173 86 165 74', 8, 'muscle'],
      ['M206 54Q188 26 158 22', 3.2, 'arrow'],
      ['M169 15L157 22L166 32', 3.2, 'arrow'],
    ],
  },
  knead: {
    head: [106, 39],
    strokes: [
      ...farLegBent,
      ...sitting,
      footUp,
      ['M98 82L116 118L148 128', 15, 'far'],
      hamstringStrip,
      ['M148 106Q166 92 184 106', 3.2, 'arrow'],
      ['M172 106L185 107L185 94', 3.2, 'arrow'],
    ],
  },
  warmth: {
    head: [106, 39],
    strokes: [
      ...farLegBent,
      ...sitting,
      footUp,
      hamstringStrip,
      ['M116 126L156 128', 16, 'thing'],
      ['M178 118q7 -8 0 -16t0 -16', 3.2, 'arrow'],
      ['M196 118q7 -8 0 -16t0 -16', 3.2, 'arrow'],
      ['M214 118q7 -8 0 -16t0 -16', 3.2, 'arrow'],
    ],
  },
  walk: {
    head: [150, 36],
    strokes: [
      ['M144 102L128 130L98 150', 21, 'far'],
      ['M96 152L108 160', 13, 'far'],
      ['M146 70L122 96L132 114', 12, 'far'],
      ['M148 66L146 100', 32, 'body'],
      ['M150 104L172 128L178 154', 22, 'body'],
      ['M178 158L200 158', 14, 'body'],
      ['M152 72L174 96L194 92', 13, 'body'],
      ['M218 118H258', 3.2, 'arrow'],
      ['M248 108L260 118L248 128', 3.2, 'arrow'],
    ],
  },
}

/** A pose of the steps after the first. */
export const LaterPose = ({ name, label, isLong }: LaterPoseProps) => (
  <PoseDrawing pose={poses[name]} label={label} className={classes.pose} data-long={isLong || undefined} />
)
