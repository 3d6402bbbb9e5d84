import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** What is not the internet, by IANA's registries of special-purpose addresses: private, own, link-local, shared, reserved. */
const notPublicV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const

/** Inside of 2000::/3, the only public part: protocols, tunnels that carry an address of version 4, documentation. */
const notPublicV6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const

const notPublic = new BlockList()
for (const [net, length] of notPublicV4) notPublic.addSubnet(net, length, 'ipv4')
for (const [net, length] of notPublicV6) notPublic.addSubnet(net, length, 'ipv6')

const publicV6 = new BlockList()
publicV6.addSubnet('2000::', 3, 'ipv6')

/**
 * Whether an address is one of the public internet; anything else, what is no address, and one of a named interface of this
 * machine are not.
 */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%')) return false
  if (isIPv4(address)) return !notPublic.check(address, 'ipv4')
  return isIPv6(address) && publicV6.check(address, 'ipv6') && !notPublic.check(address, 'ipv6')
}
