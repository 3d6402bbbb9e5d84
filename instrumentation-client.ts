import { config } from 'zod/v4/core'

// The gate would compile its checks with `new Function`, which the content policy of pages forbids and reports.
config({ jitless: true })
