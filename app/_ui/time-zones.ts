/** Every zone this server knows, by name. */
export const timeZones = (): string[] => ['UTC', ...Intl.supportedValuesOf('timeZone')].filter(isFirst)

const isFirst = (name: string, index: number, all: readonly string[]): boolean => all.indexOf(name) === index
