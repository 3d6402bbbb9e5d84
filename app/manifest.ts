import type { MetadataRoute } from 'next'
import { languageHere } from '@/lib/auth/language-here'
import { appName } from '@/lib/domain/words/app-name'
import { wordsIn } from '@/lib/domain/words/words-in'

const ground = '#0d181d'

const icon = (file: string, side: number, purpose?: 'maskable') => ({
  src: `/icons/${file}.png`,
  sizes: `${side}x${side}`,
  type: 'image/png',
  ...(purpose !== undefined && { purpose }),
})

/**
 * What a device needs to install Charley. There is one colour for the moment before the first paint, day and night: it is
 * dark, because a light one would wake somebody.
 */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { general, installed, locale } = wordsIn(await languageHere())
  return {
    id: '/',
    name: appName,
    short_name: appName,
    description: general.about,
    lang: locale,
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: ground,
    theme_color: ground,
    categories: ['health', 'medical'],
    icons: [
      icon('icon-192', 192),
      icon('icon-512', 512),
      icon('maskable-192', 192, 'maskable'),
      icon('maskable-512', 512, 'maskable'),
    ],
    shortcuts: [
      {
        name: installed.crampNow,
        description: installed.crampNowLine,
        url: '/cramp-now',
        icons: [icon('cramp-now', 96)],
      },
      {
        name: installed.water,
        description: installed.waterLine,
        url: '/offline#water',
        icons: [icon('water', 96)],
      },
    ],
  }
}
