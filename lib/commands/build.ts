import path from 'node:path'
import { settleLibraries } from '../env'
import { build } from './fresh-build'

settleLibraries('production')
await build(path.join(import.meta.dirname, '../..'))
