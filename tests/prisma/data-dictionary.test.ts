import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dataDictionary, dictionaryPath, modelsOf, schemaPath } from '@/prisma/data-dictionary'

const schema = readFileSync(schemaPath, 'utf8')

describe('the data dictionary', () => {
  it('is current (npm run dictionary)', () => {
    expect(readFileSync(dictionaryPath, 'utf8')).toBe(dataDictionary(schema))
  })

  it('says what every table and every field means', () => {
    const { models } = modelsOf(schema)
    expect(models.length).toBeGreaterThan(5)
    const silent = models.flatMap(model => [
      ...(model.meaning === '' ? [model.name] : []),
      ...model.fields.filter(field => field.meaning === '').map(field => `${model.name}.${field.name}`),
    ])
    expect(silent).toEqual([])
  })

  it('reads fields with their units, and leaves out relations', () => {
    const { introduction, models } = modelsOf(
      '/// All of it.\n\ngenerator client {\n}\n\n/// A drink.\nmodel Drink {\n  /// Its id.\n  id String @id\n  /// In ml;\n  /// null: not known.\n  volumeMl Int?\n  plain Int\n\n  user User @relation(fields: [a])\n  @@index([id])\n}\n/// A person.\nmodel User {\n  drinks Drink[]\n}\n',
    )
    expect(introduction).toBe('All of it.')
    expect(models).toEqual([
      {
        name: 'Drink',
        meaning: 'A drink.',
        fields: [
          { name: 'id', type: 'String', marks: '@id', meaning: 'Its id.' },
          { name: 'volumeMl', type: 'Int?', marks: '', meaning: 'In ml; null: not known.' },
          { name: 'plain', type: 'Int', marks: '', meaning: '' },
        ],
        keys: ['@@index([id])'],
      },
      { name: 'User', meaning: 'A person.', fields: [], keys: [] },
    ])
  })
})
