import type { NetworkInterfaceInfo } from 'node:os'
import { expect, test } from 'vitest'
import { isIPv4 } from 'node:net'
import { type Interfaces, lanAddress, lanAddresses, ownRoute } from './lan-address'

const usual = '3c:22:fb:01:02:03'

function at(address: string, mac = usual, netmask = '255.255.255.0'): NetworkInterfaceInfo[] {
  const isFour = isIPv4(address)
  const more = isFour ? { family: 'IPv4' as const } : { family: 'IPv6' as const, scopeid: 0 }
  return [{ address, netmask, mac, internal: false, cidr: null, ...more }]
}

const lo: NetworkInterfaceInfo[] = [{ ...at('127.0.0.1')[0]!, internal: true }]
const [virtualBox, vmware, hyperV] = ['0a:00:27:00:00:10', '00:50:56:c0:00:08', '00:15:5d:11:22:33']

/** Usual laptops: what they have, from where they go out, and what phones can reach. */
const laptops: readonly (readonly [string, Interfaces, string | null, string | null])[] = [
  [
    'Windows on eduroam, with VirtualBox',
    { 'Ethernet 2': at('192.168.56.1', virtualBox), 'Wi-Fi': at('10.23.4.5') },
    '10.23.4.5',
    '10.23.4.5',
  ],
  [
    'VirtualBox in a network of its own, of which nothing is known but the card',
    { 'Ethernet 3': at('192.168.99.1', virtualBox), 'Wi-Fi': at('172.20.1.9') },
    null,
    '172.20.1.9',
  ],
  [
    'Windows with VMware',
    {
      'VMware Network Adapter VMnet1': at('192.168.110.1', vmware),
      'VMware Network Adapter VMnet8': at('192.168.37.1', vmware),
      'Wi-Fi': at('10.0.4.17'),
    },
    '10.0.4.17',
    '10.0.4.17',
  ],
  [
    'Windows with WSL and Hyper-V',
    {
      'vEthernet (WSL)': at('172.28.16.1', hyperV),
      'vEthernet (Default Switch)': at('172.18.0.1', hyperV),
      Ethernet: at('141.20.3.4'),
    },
    '141.20.3.4',
    '141.20.3.4',
  ],
  [
    'Linux with Docker and bridges of its networks',
    { docker0: at('172.17.0.1'), 'br-3f2a': at('192.168.64.1'), wlp2s0: at('10.1.2.3') },
    '10.1.2.3',
    '10.1.2.3',
  ],
  [
    'Linux with podman and libvirt',
    { podman1: at('10.89.0.1'), virbr0: at('192.168.122.1'), enp0s31f6: at('172.16.8.2') },
    '172.16.8.2',
    '172.16.8.2',
  ],
  ['Linux whose own bridge holds the address', { br0: at('10.4.4.4') }, '10.4.4.4', '10.4.4.4'],
  [
    'a Mac with Parallels',
    { bridge100: at('10.211.55.2'), en0: at('10.50.1.2') },
    '10.50.1.2',
    '10.50.1.2',
  ],
  [
    'ZeroTier beside Wi-Fi',
    { ztabcdef: at('192.168.196.7'), wlan0: at('172.31.3.3') },
    '172.31.3.3',
    '172.31.3.3',
  ],
  [
    'ZeroTier on Windows',
    { 'ZeroTier One [8056c2e21c]': at('192.168.195.2'), 'Wi-Fi': at('10.9.9.9') },
    null,
    '10.9.9.9',
  ],
  [
    'a tunnel through which all goes out',
    { utun4: at('10.8.0.2', usual, '255.255.255.255'), en0: at('192.168.1.20') },
    '10.8.0.2',
    '192.168.1.20',
  ],
  [
    'Tailscale as the way out',
    { tailscale0: at('100.101.3.4'), wlan0: at('192.168.0.11') },
    '100.101.3.4',
    '192.168.0.11',
  ],
  [
    'cable and Wi-Fi: the one that is in use',
    { eth0: at('10.7.0.5'), wlan0: at('192.168.8.5') },
    '10.7.0.5',
    '10.7.0.5',
  ],
  [
    'a public address in use, and a lab network beside it',
    { eno1: at('129.132.5.6'), eno2: at('192.168.10.1') },
    '129.132.5.6',
    '129.132.5.6',
  ],
  [
    'a cable without an address',
    { Ethernet: at('169.254.10.2'), 'Wi-Fi': at('192.168.2.3') },
    null,
    '192.168.2.3',
  ],
  [
    'IPv6 only',
    { en0: [...at('fe80::1'), ...at('2a02:810d::5')], docker0: at('172.17.0.1') },
    null,
    '[2a02:810d::5]',
  ],
  ['nothing but a container', { lo, docker0: at('172.17.0.1') }, '172.17.0.1', '172.17.0.1'],
  [
    'inside a virtual machine',
    { lo, eth0: at('10.0.2.15', '08:00:27:aa:bb:cc') },
    null,
    '10.0.2.15',
  ],
  ['no network', { lo, eth0: at('fe80::1') }, null, null],
]

test.each(laptops)('phones get the right address: %s', (_, interfaces, route, address) => {
  expect(lanAddress(interfaces, route)).toBe(address)
})

test('all others are offered after it, each once', () => {
  const [, interfaces] = laptops[2]!
  expect(lanAddresses(interfaces, '10.0.4.17')).toEqual([
    '10.0.4.17',
    '192.168.110.1',
    '192.168.37.1',
  ])
})

test('this machine knows its way out, or that it has none', async () => {
  const route = await ownRoute()
  expect(route === null || isIPv4(route)).toBe(true)
})
