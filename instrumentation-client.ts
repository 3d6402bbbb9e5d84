/**
 * The gate would compile its checks with `new Function`, which the content policy of pages forbids and reports. This is
 * where zod keeps its settings; its own function to set them brings a fifth of the gate along, with every page.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
