import type { Metadata } from 'next'
import { listTokens } from '@/lib/data/tokens'
import { momentWords } from '@/lib/domain/words/settings-values'
import { RevocableList } from '../../../_ui/revocable-list'
import { wordsHere } from '../../../_ui/words-here'
import { person } from '../../judgement'
import { revokeMyToken } from '../settings-actions'
import { SettingsPage } from '../settings-page'
import { TokenForm } from './token-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).settings.tokens.title,
})

export default async function TokensPage() {
  const { owner, profile, today } = await person()
  const words = await wordsHere()
  const { settings } = words
  const tokens = (await listTokens(owner)).map(({ id, label, scope, prefix, createdAt }) => ({
    id,
    title: label,
    lines: [
      [
        `${prefix}…`,
        settings.tokens[scope],
        settings.madeOn(momentWords(createdAt, profile, today, words)),
      ].join(', '),
    ],
    revokeLabel: settings.revokeOne(label),
  }))
  return (
    <SettingsPage title={settings.tokens.title} line={settings.tokens.line}>
      <RevocableList
        rows={tokens}
        words={{ ...settings.tokens, title: settings.tokens.list }}
        form={settings.form}
        revoke={revokeMyToken}
      />
      <TokenForm words={settings.tokens} form={settings.form} />
    </SettingsPage>
  )
}
