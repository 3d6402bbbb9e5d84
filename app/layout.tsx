import { mantineHtmlProps } from '@mantine/core'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import './mantine.css'
import './fonts.css'
import './tokens.css'
import './base.css'
import { languageHere } from '@/lib/auth/language-here'
import { appName } from '@/lib/domain/words/app-name'
import { wordsIn } from '@/lib/domain/words/words-in'
import { env, isDevelopment } from '@/lib/env'
import { lookScript } from './_ui/device-look-script'
import { Look } from './_ui/look'
import { WorkerRegistration } from './_ui/worker-registration'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: { default: appName, template: `%s · ${appName}` },
  description: wordsIn(await languageHere()).general.about,
  applicationName: appName,
  robots: { index: false, follow: false },
  appleWebApp: { title: appName, statusBarStyle: 'default' },
  formatDetection: { telephone: false, date: false, address: false, email: false },
})

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#eaf1f3' },
    { media: '(prefers-color-scheme: dark)', color: '#0d181d' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? ''
  const language = await languageHere()
  const isWorkerWanted = env().serviceWorker === 'on' && !isDevelopment()
  return (
    <html lang={wordsIn(language).locale} {...mantineHtmlProps}>
      <head>
        <script nonce={nonce}>{lookScript}</script>
      </head>
      <body>
        <Look nonce={nonce}>
          {children}
          {isWorkerWanted && <WorkerRegistration language={language} />}
        </Look>
      </body>
    </html>
  )
}
