import { defineConfig } from 'prisma/config'

// `prisma generate`, `validate` and `format` ask for a native engine that they never run and that npm does not carry.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'prisma/schema.prisma' })
