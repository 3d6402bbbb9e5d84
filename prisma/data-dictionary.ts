import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

type Field = { name: string; type: string; marks: string; meaning: string }
type Model = { name: string; meaning: string; fields: Field[]; keys: string[] }

const comment = /^\/\/\/ ?(.*)$/

/** The models of a Prisma schema with their `///` comments. Relations to other models are left out; they hold nothing. */
export function modelsOf(schema: string): { introduction: string; models: Model[] } {
  const models: Model[] = []
  let said: string[] = []
  let introduction = ''
  let model: Model | null = null
  const names = new Set([...schema.matchAll(/^model (\w+)/gm)].map(match => match[1]))
  for (const written of schema.split('\n')) {
    const line = written.trim()
    const words = comment.exec(line)?.[1]
    const begun = /^model (\w+) \{$/.exec(line)?.[1]
    if (words !== undefined) said.push(words)
    else if (begun !== undefined) {
      model = { name: begun, meaning: said.join(' '), fields: [], keys: [] }
      models.push(model)
      said = []
    } else if (line === '}') model = null
    else if (model === null) {
      if (line === '' && models.length === 0 && introduction === '') introduction = said.join(' ')
      said = []
    } else {
      addLine(model, line, said.join(' '), names)
      if (line !== '') said = []
    }
  }
  return { introduction, models }
}

function addLine(model: Model, line: string, meaning: string, names: ReadonlySet<string | undefined>): void {
  if (line.startsWith('@@')) {
    model.keys.push(line)
    return
  }
  const [, name, type, marks] = /^(\w+)\s+(\w+(?:\[\])?\??)\s*(.*)$/.exec(line) ?? []
  if (name === undefined || type === undefined || names.has(type.replace(/[[\]?]/g, ''))) return
  model.fields.push({ name, type, marks: marks ?? '', meaning })
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

/** The data dictionary as a document: one table per model. */
export function dataDictionary(schema: string): string {
  const { introduction, models } = modelsOf(schema)
  const parts = models.map(model => {
    const rows = model.fields.map(field => {
      const may = field.type.endsWith('?') ? 'yes' : ''
      const mark = field.marks.includes('@id') || field.marks.includes('@unique') ? ' (unique)' : ''
      return `| \`${field.name}\` | ${field.type.replace('?', '')} | ${may} | ${cell(field.meaning)}${mark} |`
    })
    const keys = model.keys.length > 0 ? `\nKeys: ${model.keys.map(key => `\`${key}\``).join(', ')}\n` : ''
    return [
      `## ${model.name}`,
      '',
      model.meaning,
      '',
      '| field | type | may be null | meaning |',
      '| --- | --- | --- | --- |',
      ...rows,
      keys,
    ].join('\n')
  })
  return [
    '# Data dictionary',
    '',
    '<!-- Made from prisma/schema.prisma by `npm run dictionary`. Change the comments there, not this file. -->',
    '',
    'What the database keeps, for whoever reads a copy of it. The shapes people and programs exchange are in',
    '[api.md](api.md); nothing that can be derived (totals, notices, charts) is stored.',
    '',
    introduction,
    '',
    ...parts.flatMap(part => [part.trimEnd(), '']),
  ].join('\n')
}

/** Where the schema and the document stand. */
export const schemaPath = at('schema.prisma')
export const dictionaryPath = at('../docs/data-dictionary.md')

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(dictionaryPath, dataDictionary(readFileSync(schemaPath, 'utf8')))
