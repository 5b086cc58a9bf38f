import { BlockList, isIPv4, isIPv6 } from "node:net";

/** Counts as one network: all that is no address, whatever it is. */
export const noNetwork = "unknown";

/**
 * The network that an address belongs to for counting, however it is written: an IPv4 address, or the /64 of an IPv6 one,
 * in which a single machine has more addresses than anybody can count. An IPv4 address in IPv6 clothes is that address.
 */
export function networkOf(written: string): string {
  const address = bareAddress(written);
  if (isIPv4(address)) return address;
  if (!isIPv6(address)) return noNetwork;
  const groups = groupsOf(address);
  return ipv4In(address, groups) ?? prefixOf(groups, 64);
}

/**
 * The /48 around the /64 that networkOf gives; null for any other network. A provider gives a customer up to that much,
 * which is 65,536 times a /64, and costs nothing. Larger ones, and neighbours in IPv4, are paid for.
 */
export function widerNetworkOf(network: string) {
  const address = network.split("/")[0] ?? "";
  return isIPv6(address) ? prefixOf(groupsOf(address), 48) : null;
}

/** Without blanks, quotes, brackets, port and zone. */
function bareAddress(written: string) {
  const text = written.trim().replaceAll('"', "");
  const [inBrackets = ""] = text.startsWith("[") ? text.slice(1).split("]") : [text];
  const parts = inBrackets.split(":");
  const withoutPort = parts.length === 2 ? (parts[0] ?? "") : inBrackets;
  return withoutPort.split("%")[0] ?? "";
}

/** The eight groups of an IPv6 address. */
function groupsOf(address: string) {
  // Written as RFC 5952 wants it: in small letters, zeros left out, no IPv4 at the end.
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = [], tail = []] = canonical.split("::").map((half) => (half === "" ? [] : half.split(":")));
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => "0");
  return [...head, ...zeros, ...tail].map((group) => Number.parseInt(group, 16));
}

/** Where an IPv4 address stands, and after how many groups. */
const clothed: [text: string, bits: number, after: number][] = [
  // Translated, NAT64 (RFC 6052, RFC 8215), 6to4, and the compatible form that nobody uses any more.
  ["::ffff:0:0:0", 96, 6],
  ["64:ff9b::", 96, 6],
  ["64:ff9b:1::", 48, 6],
  ["2002::", 16, 1],
  ["::", 96, 6],
];

const ranges = clothed.map(([text, bits, after]) => {
  const range = new BlockList();
  range.addSubnet(text, bits, "ipv6");
  return { range, after };
});

function ipv4In(address: string, groups: number[]) {
  if (groups.slice(0, 7).every((group) => group === 0)) return null;
  // A BlockList takes a mapped address for an IPv4 one, which is in none of these ranges.
  const isMapped = groups.slice(0, 6).join() === "0,0,0,0,0,65535";
  const found = isMapped ? { after: 6 } : ranges.find(({ range }) => range.check(address, "ipv6"));
  if (!found) return null;
  const [high = 0, low = 0] = groups.slice(found.after);
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

function prefixOf(groups: number[], bits: 48 | 64) {
  const kept = groups.slice(0, bits / 16).map((group) => group.toString(16));
  return `${kept.join(":")}::/${bits}`;
}
