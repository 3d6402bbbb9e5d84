/** A piece of a drawn page: an element with its name and its attributes, or a text. */
type Drawn = { name: string; attributes: string; parent: Drawn | null; children: (Drawn | string)[] }

const voids = /^(br|hr|img|input|link|meta)$/

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

const read = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? '')

/** The elements of well-formed markup, as React writes it. */
function treeOf(markup: string): Drawn {
  const root: Drawn = { name: '', attributes: '', parent: null, children: [] }
  let at = root
  for (const [, comment, end, name, attributes = '', closed, text] of markup.matchAll(
    /(<!--.*?-->)|<\/([a-z\d]+)>|<([a-z\d]+)((?:\s[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/gi,
  )) {
    if (comment !== undefined) continue
    if (end !== undefined) at = at.parent ?? root
    else if (text !== undefined) at.children.push(read(text))
    else if (name !== undefined) {
      const made: Drawn = { name, attributes: read(attributes), parent: at, children: [] }
      at.children.push(made)
      if (closed !== '/' && !voids.test(name)) at = made
    }
  }
  return root
}

const textOf = (part: Drawn | string): string =>
  typeof part === 'string' ? part : part.children.map(textOf).join('')

function* within(part: Drawn): Generator<Drawn> {
  for (const child of part.children) {
    if (typeof child === 'string') continue
    yield child
    yield* within(child)
  }
}

function ancestors(part: Drawn): Drawn[] {
  const all: Drawn[] = []
  for (let at: Drawn | null = part; at !== null; at = at.parent) all.push(at)
  return all
}

const hrefOf = ({ attributes }: Drawn): string | null => / href="([^"]*)"/.exec(attributes)?.[1] ?? null

/** An entry by its id, a day whose entries stand there, or a factor with every cramp and day that was compared. */
const toEntries =
  /^\/[a-z]+\/[\da-f]{8}-[\da-f-]{27}|^\/(fluid|electrolytes|timeline)\?(day|to)=|^\/before\/(?!cramps)[a-z]/

/** Places where figures are said again, or where none is made: drawings, ways, headings, and what is folded behind a figure. */
const apart = (part: Drawn): boolean =>
  ['details', 'nav', 'h1', 'header', 'a', 'svg', 'button'].includes(part.name) ||
  / role="img"| aria-hidden="true"/.test(part.attributes)

const isBlock = ({ name }: Drawn): boolean => /^(p|h\d|li|td|th|dd|dt|div|span|b)$/.test(name)

/** What opens behind a figure: how it was made, and the addresses of the entries and days it names. */
export type Opened = { of: string; steps: string; hrefs: string[] }

/** Every "How this is made" of a page. */
export const openings = (markup: string): Opened[] =>
  [...within(treeOf(markup))].filter(isHow).map(part => {
    const [summary] = [...within(part)].filter(({ name }) => name === 'summary')
    return {
      of: summary === undefined ? '' : textOf(summary),
      steps: textOf(part),
      hrefs: [...within(part)].flatMap(link => hrefOf(link) ?? []),
    }
  })

const isHow = (part: Drawn): boolean => part.name === 'details' && textOf(part).startsWith('How this is made')

/** A figure that stands open on a page, and whether its section says how it is made and leads to its entries. */
export type ShownFigure = { text: string; isMade: boolean; leadsToEntries: boolean }

/** Every text with a digit that stands open on a page. */
export function shownFigures(markup: string): ShownFigure[] {
  const figures: ShownFigure[] = []
  for (const part of within(treeOf(markup))) {
    const own = part.children.filter(child => typeof child === 'string').join('')
    if (!isBlock(part) || !/\d/.test(own) || ancestors(part).some(apart)) continue
    const section = ancestors(part).find(({ name }) => name === 'article' || name === 'section')
    const parts = section === undefined ? [] : [...within(section)]
    figures.push({
      text: textOf(part).trim(),
      isMade: parts.some(isHow),
      leadsToEntries: parts.some(link => toEntries.test(hrefOf(link) ?? '')),
    })
  }
  return figures
}
