/** Makes a part of a drawing a button: for the pointer, the keyboard and those who hear the page. */
export function pressable(label: string, press: () => void, tabindex = 0) {
  return {
    role: 'button' as const,
    tabindex,
    'aria-label': label,
    onclick: press,
    onkeydown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      press()
    },
  }
}
