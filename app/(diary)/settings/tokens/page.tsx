import type { Metadata } from 'next'
import { listTokens } from '@/lib/data/tokens'
import { momentWords } from '@/lib/domain/words/settings-values'
import { wordsHere } from '../../../_ui/words-here'
import { person } from '../../judgement'
import { SettingsPage } from '../settings-page'
import { TokenForm } from './token-form'
import { TokenList } from './token-list'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).settings.tokens.title,
})

export default async function TokensPage() {
  const { owner, profile, today } = await person()
  const words = await wordsHere()
  const { settings } = words
  const tokens = (await listTokens(owner)).map(({ id, label, scope, prefix, createdAt }) => ({
    id,
    label,
    line: [
      `${prefix}…`,
      settings.tokens[scope],
      settings.madeOn(momentWords(createdAt, profile, today, words)),
    ].join(', '),
    revokeLabel: settings.revokeOne(label),
  }))
  return (
    <SettingsPage title={settings.tokens.title} line={settings.tokens.line}>
      <TokenList tokens={tokens} words={settings.tokens} form={settings.form} />
      <TokenForm words={settings.tokens} form={settings.form} />
    </SettingsPage>
  )
}
