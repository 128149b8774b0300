import { browserStorage } from '../room/storage'

export type Theme = 'light' | 'dark'

const key = 'theme'

function asTheme(text: string | null): Theme | null {
  return text === 'light' || text === 'dark' ? text : null
}

/** `?theme=dark|light` in the address, else what was chosen here before, else what the device asks for. */
export function themeOf(search: string, savedTheme: string | null, isDeviceDark: boolean): Theme {
  const asked = asTheme(new URLSearchParams(search).get(key))
  return asked ?? asTheme(savedTheme) ?? (isDeviceDark ? 'dark' : 'light')
}

export function currentTheme(): Theme {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light'
}

/** Call once, first thing in a page's main.ts. */
export function startTheme(): void {
  const isDeviceDark = matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.dataset['theme'] = themeOf(
    location.search,
    browserStorage().get(key),
    isDeviceDark,
  )
}

/** Turns light to dark and back, and remembers it on this device. */
export function toggleTheme(): Theme {
  const theme = currentTheme() === 'dark' ? 'light' : 'dark'
  document.documentElement.dataset['theme'] = theme
  browserStorage().set(key, theme)
  return theme
}
