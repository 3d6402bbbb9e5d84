'use client'

import { memo } from 'react'
import type { Drawing } from '@/lib/domain/series/drawing'
import { Axes } from './axes'
import { CrampMarks } from './cramp-marks'
import { EdgeArea, EdgeLine, OverMarks } from './edge-marks'
import { Gaps } from './gaps'
import { KnownStrips } from './known-strips'
import { Levels } from './levels'
import { MiddleMarks } from './middle-marks'
import { PointMarks } from './point-marks'
import { WordsAtEnd } from './words-at-end'

type Props = { drawing: Drawing }

/** What lies behind the bars: lines with their numbers, dates, the hatch of gaps and the area between edges. */
export const MarksBehind = memo(function MarksBehind({ drawing }: Props) {
  const { points, ticks, lines, stripWord } = drawing
  return (
    <>
      <Axes lines={lines} ticks={ticks} ticksBelow={stripWord === null ? 20 : 34} />
      <Gaps places={points.filter(({ isGap }) => isGap).map(({ key }) => key)} />
      <EdgeArea points={points} />
    </>
  )
})

/** What lies over the bars or stands in their place, with the words at the right end. */
export const MarksOver = memo(function MarksOver({ drawing }: Props) {
  const { shape, points, top, stripWord, levels, crampsWord, edgeWords } = drawing
  const last = points.at(-1)
  return (
    <>
      {levels !== undefined && <Levels levels={levels} points={points} />}
      {shape === 'middles' && <MiddleMarks points={points} top={top} />}
      {shape === 'marks' && <PointMarks points={points} />}
      {crampsWord !== undefined && <CrampMarks points={points} word={crampsWord} />}
      <EdgeLine points={points} />
      {edgeWords && <OverMarks points={points} above={edgeWords.above} />}
      {stripWord !== null && <KnownStrips points={points} word={stripWord} />}
      {last && <WordsAtEnd place={last.key} words={wordsAtEnd(drawing)} />}
    </>
  )
})

/** The word of today's mark, and that of the edges beside their middle. */
function wordsAtEnd({ points, atEnd, edgeWords }: Drawing): { value: number; lines: readonly string[] }[] {
  const edges = points.findLast(point => point.edges !== undefined)?.edges
  return [
    ...(edges && edgeWords ? [{ value: (edges.low + edges.high) / 2, lines: edgeWords.atEnd }] : []),
    ...(atEnd ? [atEnd] : []),
  ]
}
