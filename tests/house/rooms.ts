/** Rooms of the house, and the two doors inside them that only their own room may open. */
export type RoomName =
  | 'domain'
  | 'exchange'
  | 'data'
  | 'auth'
  | 'reminders'
  | 'outbox'
  | 'worker'
  | 'commands'
  | 'env'
  | 'app'
  | 'corridor'
  | 'workshop'

type Room = {
  /** Whether a path of the project lies in the room. */
  holds: RegExp
  /** Other rooms it may import from; its own always. */
  mayImport: readonly RoomName[]
  /** Packages it may import; `node` stands for Node's own, `*` at the end for a family. Tests and tools may use what they like. */
  packages: readonly string[] | 'any'
}

/** What may import what. Every TypeScript file of the project lies in exactly one room. */
export const rooms: Readonly<Record<RoomName, Room>> = {
  domain: { holds: /^lib\/domain\//, mayImport: [], packages: ['zod', 'temporal-polyfill', 'uuid'] },
  exchange: {
    holds: /^lib\/exchange\//,
    mayImport: ['domain'],
    packages: ['zod', 'uuid', '@medplum/fhirtypes', 'pdfkit', 'fontkit', 'node'],
  },
  data: {
    holds: /^lib\/data\//,
    mayImport: ['domain', 'env'],
    packages: ['@prisma/*', 'better-sqlite3', 'node', 'zod'],
  },
  auth: {
    holds: /^lib\/auth\//,
    mayImport: ['domain', 'data', 'env'],
    packages: ['next-auth', 'next', '@node-rs/argon2', 'zod', 'react', 'node', '@zxcvbn-ts/language-common'],
  },
  reminders: {
    holds: /^lib\/reminders\//,
    mayImport: ['domain', 'data', 'auth', 'env'],
    packages: ['croner', 'nodemailer', 'web-push', 'node'],
  },
  outbox: { holds: /^lib\/outbox\//, mayImport: ['domain'], packages: ['zod', 'idb'] },
  worker: {
    holds: /^lib\/worker\//,
    mayImport: ['domain'],
    packages: ['serwist', '@serwist/turbopack', 'node'],
  },
  commands: {
    holds: /^lib\/commands\//,
    mayImport: ['domain', 'exchange', 'data', 'auth', 'reminders', 'env'],
    packages: ['node', 'next'],
  },
  env: { holds: /^lib\/env\.ts$/, mayImport: ['domain'], packages: ['node', 'zod'] },
  app: {
    holds: /^app\//,
    mayImport: ['domain', 'exchange', 'data', 'auth', 'reminders', 'outbox', 'worker', 'env'],
    packages: [
      'next',
      'react',
      'react-dom',
      '@mantine/*',
      '@tabler/icons-react',
      '@fontsource-variable/*',
      'get-nonce',
      'recharts',
      'zod',
    ],
  },
  corridor: {
    holds: /^(proxy\.ts|instrumentation(-client)?\.ts|[a-z-]+\.config\.(ts|mjs))$/,
    mayImport: ['env', 'auth', 'data'],
    packages: 'any',
  },
  workshop: {
    holds: /^(prisma|tests|\.ci)\//,
    mayImport: [
      'domain',
      'exchange',
      'data',
      'auth',
      'reminders',
      'outbox',
      'worker',
      'commands',
      'env',
      'app',
      'corridor',
    ],
    packages: 'any',
  },
}

/** The room a path lies in; null when it lies in none or in several. */
export function roomOf(projectPath: string): RoomName | null {
  const found = roomNames.filter(name => rooms[name].holds.test(projectPath))
  return found.length === 1 ? (found[0] ?? null) : null
}

export const roomNames: readonly RoomName[] = [
  'domain',
  'exchange',
  'data',
  'auth',
  'reminders',
  'outbox',
  'worker',
  'commands',
  'env',
  'app',
  'corridor',
  'workshop',
]

/** Doors inside rooms: what they lead to, and the paths that may open them. */
export const doors: readonly { leadsTo: RegExp; openTo: RegExp; name: string }[] = [
  {
    name: 'the database client',
    leadsTo: /^lib\/data\/(client|generated\/.*)$/,
    openTo: /^(lib\/data\/|tests\/|prisma\/)/,
  },
  {
    name: 'recharts and its wrappers',
    leadsTo: /^(recharts|@mantine\/charts)$/,
    openTo: /^(app\/_charts\/|tests\/)/,
  },
]

/**
 * What a file that runs in the browser may import: packages, and rooms of the project. The tables stay on the server,
 * and so do the texts that only it draws.
 */
export const browser = {
  packages: [
    'react',
    'react-dom',
    '@mantine/*',
    '@tabler/icons-react',
    'next',
    'get-nonce',
    'zod',
    'uuid',
    'temporal-polyfill',
    'idb',
  ],
  chartPackages: ['recharts'],
  nextParts: ['next/navigation', 'next/link', 'next/dynamic', 'next/form'],
  rooms: ['domain', 'outbox', 'worker', 'app'] as readonly RoomName[],
  notThese: /^lib\/domain\/(reference\/|words\/(english|german|words-in)$)/,
}

/** Whether a package is in a list; `@mantine/*` stands for the family. */
export const listed = (name: string, list: readonly string[]): boolean =>
  list.some(entry => (entry.endsWith('/*') ? name.startsWith(entry.slice(0, -1)) : entry === name))
