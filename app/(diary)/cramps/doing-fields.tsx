'use client'

import { useId, useState } from 'react'
import { stretchTechniques } from '@/lib/domain/cramp'
import type { CrampContext } from '@/lib/domain/forms/cramp-form'
import { muscles, type Muscle } from '@/lib/domain/muscle'
import { muscleTitle } from '@/lib/domain/words/muscle-words'
import { ChipButton, OneOf, SomeOf } from '../../_ui/chips'
import { Question } from '../../_ui/question'
import type { CrampEntryForm } from './cramp-folds'
import { useWords } from '../../_ui/use-words'

const contexts: readonly CrampContext[] = [
  'asleep',
  'at-rest',
  'stretching',
  'during-exercise',
  'after-exercise',
  'walking',
]

const oftenStretched: readonly Muscle[] = ['quadriceps', 'hamstring', 'calf', 'adductor', 'glute', 'foot']

/** What the person was doing; when stretching, which muscle and how. */
export function DoingFields({ entry }: { entry: CrampEntryForm }) {
  const { written, set } = entry
  const { cramps } = useWords()
  return (
    <>
      <Question legend={cramps.doingQuestion} size="small" problem={entry.problemAt('context')}>
        <OneOf
          choices={contexts.map(value => ({ value, label: cramps.contexts[value] }))}
          value={written.context}
          onChange={context => set({ context })}
          mayClear
        />
      </Question>
      {written.context === 'stretching' && (
        <>
          <StretchedMuscle
            muscle={written.stretchedMuscle}
            onChange={stretchedMuscle => set({ stretchedMuscle })}
          />
          <Question legend={cramps.howStretched} size="small">
            <SomeOf
              choices={stretchTechniques.map(value => ({ value, label: cramps.techniques[value] }))}
              values={written.technique}
              onChange={technique => set({ technique })}
            />
          </Question>
        </>
      )}
    </>
  )
}

type StretchedMuscleProps = { muscle: Muscle | ''; onChange: (muscle: Muscle | '') => void }

function StretchedMuscle({ muscle, onChange }: StretchedMuscleProps) {
  const [isAsking, setIsAsking] = useState(false)
  const listId = useId()
  const words = useWords()
  const isUnusual = muscle !== '' && !oftenStretched.includes(muscle)
  const shown = muscles.filter(
    other => isAsking || oftenStretched.includes(other) || (isUnusual && other === muscle),
  )
  return (
    <Question legend={words.cramps.whichStretched} size="small">
      <div id={listId}>
        <OneOf
          choices={shown.map(value => ({ value, label: muscleTitle(value, words) }))}
          value={muscle}
          onChange={onChange}
          mayClear
        >
          <ChipButton isOpen={isAsking} controls={listId} onClick={() => setIsAsking(!isAsking)}>
            {words.parts.other}
          </ChipButton>
        </OneOf>
      </div>
    </Question>
  )
}
