import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { chromium } from '@playwright/test'

const root = path.join(import.meta.dirname, '../..')

const plum = '#6f155d'
const white = '#fbfdfd'

/** One picture: `mark` is the part of the side that the drawing takes, `round` the radius of the ground, both of 1. */
type Picture = { file: string; size: number; drawing: string; mark: number; round: number; ground: string }

const inside = (svg: string) => /<svg[^>]*>(?:<style>.*?<\/style>)?(.*)<\/svg>/s.exec(svg)?.[1] ?? ''

function page({ size, drawing, mark, round, ground }: Picture, side: number): string {
  const room = side / mark
  const edge = (room - side) / 2
  return `<!doctype html><style>html,body{margin:0;background:transparent}</style>
    <svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${-edge} ${-edge} ${room} ${room}">
      <rect x="${-edge}" y="${-edge}" width="${room}" height="${room}" rx="${room * round}" fill="${ground}"/>
      <g fill="none" stroke="${white}" stroke-linecap="round" stroke-linejoin="round">${drawing}</g>
    </svg>`
}

const bolt = '<path stroke-width="1.9" d="M13 3l0 7l6 0l-8 11l0 -7l-6 0l8 -11"/>'
const drop =
  '<path stroke-width="1.9" d="M7.502 19.423c2.602 2.105 6.395 2.105 8.996 0c2.602 -2.105 3.262 -5.708 1.566 -8.546l-4.89 -7.26c-.42 -.625 -1.287 -.803 -1.936 -.397a1.376 1.376 0 0 0 -.41 .397l-4.893 7.26c-1.695 2.838 -1.035 6.441 1.567 8.546"/>'

/** The logo of `app/icon.svg` on plum; a mask of any shape may cut a fifth from each side of the maskable ones. */
async function draw(): Promise<void> {
  const logo = inside(await readFile(path.join(root, 'app/icon.svg'), 'utf8'))
  const ofLogo = { drawing: logo, ground: plum }
  const pictures: Picture[] = [
    { file: 'public/icons/icon-192.png', size: 192, mark: 0.68, round: 0.24, ...ofLogo },
    { file: 'public/icons/icon-512.png', size: 512, mark: 0.68, round: 0.24, ...ofLogo },
    { file: 'public/icons/maskable-192.png', size: 192, mark: 0.54, round: 0, ...ofLogo },
    { file: 'public/icons/maskable-512.png', size: 512, mark: 0.54, round: 0, ...ofLogo },
    { file: 'app/apple-icon.png', size: 180, mark: 0.64, round: 0, ...ofLogo },
    { file: 'public/icons/cramp-now.png', size: 96, mark: 0.66, round: 0.5, drawing: bolt, ground: plum },
    { file: 'public/icons/water.png', size: 96, mark: 0.66, round: 0.5, drawing: drop, ground: '#0f4c5c' },
  ]
  await mkdir(path.join(root, 'public/icons'), { recursive: true })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    for (const picture of pictures) {
      const { size, file } = picture
      const tab = await browser.newPage({ viewport: { width: size, height: size } })
      await tab.setContent(page(picture, picture.drawing === logo ? 32 : 24))
      await tab.screenshot({ path: path.join(root, file), omitBackground: true })
      await tab.close()
    }
  } finally {
    await browser.close()
  }
}

await draw()
