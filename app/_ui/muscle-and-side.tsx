'use client'

import { useId, useState } from 'react'
import { muscles, type Muscle, type Side } from '@/lib/domain/muscle'
import type { Problem } from '@/lib/domain/problem'
import { muscleTitle } from '@/lib/domain/words/muscle-words'
import { ChipButton, OneOf } from './chips'
import { isOnLeg, LegFigure } from './leg-figure'
import classes from './muscle-and-side.module.css'
import { FieldProblem, Question } from './question'
import { useWords } from './use-words'

/** The muscles most cramps are logged for; the others are one tap further. */
const usualMuscles: readonly Muscle[] = ['hamstring', 'calf', 'quadriceps', 'foot']

const trunk: readonly Muscle[] = ['abdomen', 'chest', 'back', 'neck', 'jaw', 'face', 'other']

type MuscleAndSideProps = {
  muscle: Muscle | ''
  side: Side | ''
  onChange: (where: { muscle?: Muscle | ''; side?: Side | '' }) => void
  problems: readonly Problem[]
}

/** Where it was: the muscle beside a picture of the legs, and the side below. */
export function MuscleAndSide({ muscle, side, onChange, problems }: MuscleAndSideProps) {
  const { parts } = useWords()
  const muscleProblem = problems.find(({ path }) => path === 'muscle')?.message
  const sideProblem = problems.find(({ path }) => path === 'side')?.message
  return (
    <div>
      <Question legend={parts.whereQuestion} problem={muscleProblem}>
        <MuscleChips muscle={muscle} side={side} onChange={chosen => onChange({ muscle: chosen })} />
      </Question>
      <div className={classes.sides} data-problem={sideProblem === undefined ? undefined : true}>
        <SideChips muscle={muscle} side={side} onChange={chosen => onChange({ side: chosen })} />
        {sideProblem !== undefined && <FieldProblem>{sideProblem}</FieldProblem>}
      </div>
    </div>
  )
}

type MuscleChipsProps = { muscle: Muscle | ''; side: Side | ''; onChange: (muscle: Muscle | '') => void }

function MuscleChips({ muscle, side, onChange }: MuscleChipsProps) {
  const words = useWords()
  const muscleChoice = (value: Muscle) => ({ value, label: muscleTitle(value, words) })
  const [isAsking, setIsAsking] = useState(false)
  const name = useId()
  const listId = useId()
  const isUnusual = muscle !== '' && !usualMuscles.includes(muscle)
  const near = isUnusual ? [...usualMuscles, muscle] : usualMuscles
  const others = muscles.filter(other => !near.includes(other))
  return (
    <>
      <div className={classes.where}>
        <LegFigure muscle={isOnLeg(muscle) ? muscle : ''} side={side} />
        <OneOf
          label={words.parts.muscle}
          name={name}
          layout="column"
          choices={near.map(muscleChoice)}
          value={muscle}
          onChange={onChange}
        >
          <ChipButton isOpen={isAsking} controls={listId} onClick={() => setIsAsking(!isAsking)}>
            {words.parts.other}
          </ChipButton>
        </OneOf>
      </div>
      <div id={listId} className={classes.all} hidden={!isAsking}>
        <OneOf
          label={words.parts.otherMuscles}
          name={name}
          choices={others.map(muscleChoice)}
          value={muscle}
          onChange={onChange}
        />
      </div>
    </>
  )
}

function SideChips({
  muscle,
  side,
  onChange,
}: {
  muscle: Muscle | ''
  side: Side | ''
  onChange: (side: Side | '') => void
}) {
  const { body, parts } = useWords()
  const sideChoice = (value: Side) => ({ value, label: body.sides[value] })
  const name = useId()
  const isTrunk = muscle !== '' && trunk.includes(muscle)
  const main: Side[] = isTrunk ? ['left', 'midline', 'right'] : ['left', 'both', 'right']
  const further: Side[] = isTrunk
    ? ['both', 'unknown']
    : side === 'midline'
      ? ['midline', 'unknown']
      : ['unknown']
  return (
    <>
      <OneOf
        label={parts.side}
        name={name}
        layout="segments"
        choices={main.map(sideChoice)}
        value={side}
        onChange={onChange}
      />
      <div className={classes.further}>
        <OneOf
          label={parts.sideOtherwise}
          name={name}
          choices={further.map(sideChoice)}
          value={side}
          onChange={onChange}
        />
      </div>
    </>
  )
}
