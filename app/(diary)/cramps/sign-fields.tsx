'use client'

import { IconEye } from '@tabler/icons-react'
import { isAnswered, toggleAnswered, toggleSign, type SignAnswers } from '@/lib/domain/forms/sign-answers'
import { signGroups, type SignGroup } from '@/lib/domain/forms/sign-groups'
import { signs as allSigns, type Sign } from '@/lib/domain/sign'
import { SomeOf } from '../../_ui/chips'
import { FoldRow } from '../../_ui/fold-row'
import { Hint } from '../../_ui/question'
import { useWords } from '../../_ui/use-words'

type Answering = { answers: SignAnswers; onChange: (answers: SignAnswers) => void }

/** The level of the headings of the groups. */
type Level = { level: 3 | 4 }

type SignFieldsProps = Answering & Level & { hint: string }

/** Warning signs by group. What is not answered is kept as not asked; "None of these" is an answer. */
export function SignFields({ hint, level, answers, onChange }: SignFieldsProps) {
  const { cramps } = useWords()
  return (
    <>
      <Hint>{hint}</Hint>
      <Answered answers={answers} group={allSigns} words={cramps.noneInAnyGroup} onChange={onChange} />
      <div>
        {signGroups.map(group => (
          <Group key={group.id} level={level} group={group} answers={answers} onChange={onChange} />
        ))}
      </div>
    </>
  )
}

function Group({ level, group, answers, onChange }: Answering & Level & { group: SignGroup }) {
  const { cramps, signs: words } = useWords()
  const title = words.groups[group.id]
  const ticked = answers.signs.filter(sign => group.signs.includes(sign))
  const value =
    ticked.length === 0
      ? isAnswered(answers, group.signs)
        ? cramps.noneOfThese(false)
        : cramps.notAsked
      : ticked.map(sign => words.asked[sign]).join(', ')
  const choose = (signs: Sign[]) => {
    const toggled = group.signs.find(sign => signs.includes(sign) !== ticked.includes(sign))
    if (toggled !== undefined) onChange(toggleSign(answers, toggled))
  }
  return (
    <FoldRow icon={IconEye} level={level} title={title} value={value} startsOpen={ticked.length > 0}>
      <SomeOf
        label={title}
        layout="column"
        choices={group.signs.map(sign => ({ value: sign, label: words.asked[sign] }))}
        values={ticked}
        onChange={choose}
      />
      <Answered answers={answers} group={group.signs} words={cramps.noneOfThese} onChange={onChange} />
    </FoldRow>
  )
}

type AnsweredProps = Answering & { group: readonly Sign[]; words: (besideOthers: boolean) => string }

function Answered({ answers, group, words, onChange }: AnsweredProps) {
  const hasTicked = answers.signs.some(sign => group.includes(sign))
  return (
    <SomeOf
      choices={[{ value: 'none', label: words(hasTicked) }]}
      values={isAnswered(answers, group) ? ['none'] : []}
      onChange={() => onChange(toggleAnswered(answers, group))}
    />
  )
}
