'use client'

import { IconEye } from '@tabler/icons-react'
import { isAnswered, toggleAnswered, toggleSign, type SignAnswers } from '@/lib/domain/forms/sign-answers'
import { signGroups, signWords, type SignGroup } from '@/lib/domain/forms/sign-words'
import { signs as allSigns, type Sign } from '@/lib/domain/sign'
import { SomeOf } from '../../_ui/chips'
import { FoldRow } from '../../_ui/fold-row'
import { Hint } from '../../_ui/question'

type SignFieldsProps = { answers: SignAnswers; onChange: (answers: SignAnswers) => void }

/** Warning signs by group. What is not answered is kept as not asked; "None of these" is an answer. */
export function SignFields({ answers, onChange }: SignFieldsProps) {
  return (
    <>
      <Hint>Tick what was there with the cramp. What you leave open is kept as not asked, never as no.</Hint>
      <Answered answers={answers} group={allSigns} words="None of these, in any group" onChange={onChange} />
      <div>
        {signGroups.map(group => (
          <Group key={group.id} group={group} answers={answers} onChange={onChange} />
        ))}
      </div>
    </>
  )
}

function Group({ group, answers, onChange }: SignFieldsProps & { group: SignGroup }) {
  const ticked = answers.signs.filter(sign => group.signs.includes(sign))
  const value =
    ticked.length === 0 ? answeredWords(answers, group) : ticked.map(sign => signWords[sign]).join(', ')
  const choose = (signs: Sign[]) => {
    const toggled = group.signs.find(sign => signs.includes(sign) !== ticked.includes(sign))
    if (toggled !== undefined) onChange(toggleSign(answers, toggled))
  }
  return (
    <FoldRow icon={IconEye} level={4} title={group.title} value={value}>
      <SomeOf
        label={group.title}
        layout="column"
        choices={group.signs.map(sign => ({ value: sign, label: signWords[sign] }))}
        values={ticked}
        onChange={choose}
      />
      <Answered answers={answers} group={group.signs} words="None of these" onChange={onChange} />
    </FoldRow>
  )
}

const answeredWords = (answers: SignAnswers, group: SignGroup): string =>
  isAnswered(answers, group.signs) ? 'None of these' : 'Not asked'

type AnsweredProps = SignFieldsProps & { group: readonly Sign[]; words: string }

function Answered({ answers, group, words, onChange }: AnsweredProps) {
  const hasTicked = answers.signs.some(sign => group.includes(sign))
  return (
    <SomeOf
      choices={[{ value: 'none', label: hasTicked ? words.replace('these', 'the others') : words }]}
      values={isAnswered(answers, group) ? ['none'] : []}
      onChange={() => onChange(toggleAnswered(answers, group))}
    />
  )
}
