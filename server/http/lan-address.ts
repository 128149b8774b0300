import { createSocket } from 'node:dgram'
import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os'

export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>

/** Made by containers, virtual machines and tunnels: phones in the room cannot reach those. */
const virtualName =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|vethernet|podman|cni|flannel|lxc|lxdbr|incusbr|mpqemubr|utun|tun|tap|ppp|ipsec|gpd|nord|proton|tailscale|wg|zt|feth|awdl|llw|ap\d|bridge1\d\d)|zerotier|virtualbox|vmware|hyper-v|wsl|tap-windows|wireguard|openvpn|anyconnect|globalprotect|bluetooth/i
/** The first half of a card's address names its maker: VirtualBox, VMware, Hyper-V, Docker, Parallels. */
const virtualMaker = /^(0a:00:27|08:00:27|00:50:56|00:0c:29|00:05:69|00:15:5d|02:42|00:1c:42)/i
const wirelessName = /^(wl|wi-?fi|wlan|drahtlos|en0$|airport)/i

/** A connected UDP socket knows from where it would send; nothing is sent to these addresses, which are nobody's. */
const nobody = { udp4: '192.0.2.1', udp6: '2001:db8::1' } as const

/** The address from which this machine itself goes out; null: it has no way out. */
export function ownRoute(type: keyof typeof nobody = 'udp4'): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = createSocket(type)
    const finish = (address: string | null) => {
      socket.close()
      resolve(address)
    }
    socket.once('error', () => finish(null))
    socket.connect(9, nobody[type], () => finish(socket.address().address))
  })
}

/**
 * The addresses of this machine that a phone on the same network may reach, the likeliest first; an IPv6 address
 * stands in brackets. `route` is where the machine itself goes out, unless that is a tunnel.
 */
export function lanAddresses(
  interfaces: Interfaces = networkInterfaces(),
  route: string | null = null,
): string[] {
  const found = Object.entries(interfaces).flatMap(([name, infos = []]) =>
    infos
      .filter(({ address, internal }) => !internal && !/^fe[89ab]/i.test(address))
      .map((info) => ({ ...info, rank: rankOf(name, info) - (info.address === route ? 15 : 0) })),
  )
  const sorted = found.sort((a, b) => a.rank - b.rank)
  return [
    ...new Set(sorted.map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address))),
  ]
}

/** The likeliest one, or null without a network. */
export function lanAddress(
  interfaces: Interfaces = networkInterfaces(),
  route: string | null = null,
): string | null {
  return lanAddresses(interfaces, route)[0] ?? null
}

/** Less is likelier. */
function rankOf(name: string, info: NetworkInterfaceInfo): number {
  const { address, family } = info
  // The network gave no address, or another family's: these are tried last.
  if (address.startsWith('169.254.')) return 70
  if (isVirtual(name, info)) return family === 'IPv6' ? 60 : 50
  if (family === 'IPv6') return /^f[cd]/i.test(address) ? 35 : 30
  return (isPrivate(address) ? 10 : 20) + (wirelessName.test(name) ? 0 : 1)
}

function isVirtual(name: string, { address, mac, netmask }: NetworkInterfaceInfo): boolean {
  return (
    virtualName.test(name) ||
    virtualMaker.test(mac) ||
    // VirtualBox's own network; those of Tailscale; a line with nobody else on it.
    address.startsWith('192.168.56.') ||
    /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(address) ||
    netmask === '255.255.255.255'
  )
}

function isPrivate(address: string): boolean {
  return /^(192\.168\.|10\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address)
}

/** Whether a host, with or without a port, is this machine as only itself can name it. */
export function isLocalHost(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)(:\d+)?$/i.test(host)
}
