import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os'

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>

/** Made by containers, virtual machines and tunnels: phones in the room cannot reach those. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|vethernet|utun|tun|tap|tailscale|wg|zt|lxc)/i

/** The address of this machine that a phone on the same network can reach, or null without a network. */
export function lanAddress(interfaces: Interfaces = networkInterfaces()): string | null {
  const found = Object.entries(interfaces).flatMap(([name, infos = []]) =>
    infos
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, rank: rankOf(name, address) })),
  )
  return found.sort((a, b) => a.rank - b.rank)[0]?.address ?? null
}

function rankOf(name: string, address: string): number {
  if (virtual.test(name)) return 5
  if (address.startsWith('192.168.')) return 1
  if (address.startsWith('10.')) return 2
  if (/^172\.(1[6-9]|2\d|3[01])\./.test(address)) return 3
  // 169.254.*: the network gave no address.
  return address.startsWith('169.254.') ? 6 : 4
}

/** Whether a host, with or without a port, is this machine as only itself can name it. */
export function isLocalHost(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)(:\d+)?$/i.test(host)
}
