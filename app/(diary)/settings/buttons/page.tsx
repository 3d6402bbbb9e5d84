import { IconExternalLink } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { findOwnItems } from '@/lib/data/items'
import { listButtons } from '@/lib/data/log-buttons'
import type { ButtonLogs } from '@/lib/domain/log-button'
import { nameIn } from '@/lib/domain/reference/name-in'
import { volumeUnitOf } from '@/lib/domain/units'
import { buttonTitle } from '@/lib/domain/words/press-words'
import { momentWords } from '@/lib/domain/words/settings-values'
import { RevocableList } from '../../../_ui/revocable-list'
import { wordsHere } from '../../../_ui/words-here'
import { person } from '../../judgement'
import { drinksToChoose } from '../../usual-drinks'
import { SettingsPage } from '../settings-page'
import { removeMyButton } from './button-actions'
import { ButtonForm } from './button-form'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).buttons.title })

/** Makes, lists and takes away the buttons outside of Charley that log one thing each. */
export default async function ButtonsPage() {
  const { owner, profile, today } = await person()
  const words = await wordsHere()
  const { buttons, settings } = words
  const [own, drinks, made] = await Promise.all([
    findOwnItems(owner),
    drinksToChoose(owner),
    listButtons(owner),
  ])
  const context = { unit: volumeUnitOf(profile), nameOf: nameIn(own) }
  const titleOf = (logs: ButtonLogs) => buttonTitle(logs, context, words)
  const choices: ButtonLogs[] = [
    ...drinks.map(({ beverageId, volumeMl }) => ({ logs: 'drink' as const, beverageId, volumeMl })),
    { logs: 'no-cramps' },
    { logs: 'cramp-now' },
  ]
  const at = (moment: number) => momentWords(moment, profile, today, words)
  return (
    <SettingsPage title={buttons.title} line={buttons.line}>
      <ButtonForm
        choices={choices.map(logs => ({ logs, title: titleOf(logs) }))}
        words={buttons.form}
        form={settings.form}
      />
      <RevocableList
        rows={made.map(({ id, logs, createdAt, lastPressedAt }) => ({
          id,
          title: titleOf(logs),
          lines: [
            lastPressedAt === null ? buttons.notPressed : buttons.pressed(at(lastPressedAt)),
            buttons.made(at(createdAt)),
          ],
          revokeLabel: buttons.removeOne(titleOf(logs)),
          way: (
            <Link href={`/log/${id}`} aria-label={buttons.pageOf(titleOf(logs))}>
              <IconExternalLink size={20} aria-hidden="true" />
              {buttons.list.page}
            </Link>
          ),
        }))}
        words={buttons.list}
        form={settings.form}
        revoke={removeMyButton}
      />
    </SettingsPage>
  )
}
