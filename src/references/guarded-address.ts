import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Addresses that no reference may lead to: link-local ones, where clouds answer with credentials, and those that belong to nobody
 * else: https://www.rfc-editor.org/rfc/rfc6890. Addresses of a private network are allowed: a company's own file server has one.
 */
const forbidden = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['224.0.0.0', 3],
  // Metadata services of Alibaba and Azure.
  ['100.100.100.200', 32],
  ['168.63.129.16', 32],
] as const)
  forbidden.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  ['::', 128],
  ['fe80::', 10],
  ['ff00::', 8],
  // Metadata service of AWS.
  ['fd00:ec2::', 32],
] as const)
  forbidden.addSubnet(net, prefix, 'ipv6');

/** Whether bytes may be asked for there. An IPv4 address inside an IPv6 one counts as such. */
export function isForbidden(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '');
  const family = isIP(plain);
  return family !== 0 && forbidden.check(plain, family === 6 ? 'ipv6' : 'ipv4');
}

export class ForbiddenAddress extends Error {}

/** Looks a name up as the system does, and refuses where any of its addresses is forbidden: what is checked is what is connected to. */
export const guardedLookup: LookupFunction = (host, options: LookupOptions, done) => {
  lookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const [first] = addresses ?? [];
    const wrong = error ?? refusalOf(host, addresses);
    if (wrong) return done(wrong, '', 0);
    if (options.all) return done(null, addresses);
    done(null, first?.address ?? '', first?.family ?? 0);
  });
};

function refusalOf(host: string, addresses: readonly LookupAddress[]): Error | undefined {
  const wrong = addresses.find(({ address }) => isForbidden(address));
  return wrong && new ForbiddenAddress(`${host} leads to ${wrong.address}, which is never asked`);
}
