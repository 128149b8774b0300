/**
 * Keeps the screen lit while a game runs: a student who waits for a message does not touch the phone, and
 * nobody touches the laptop at the projector.
 * Where that is not possible (plain http, a low battery) it goes dark as ever. Returns how to stop.
 */
export function stayAwake(): () => void {
  let lock: WakeLockSentinel | null = null
  let isOver = false

  async function ask(): Promise<void> {
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible' || isOver) return
    lock = await navigator.wakeLock.request('screen').catch(() => null)
    if (isOver) await lock?.release()
  }

  // The browser takes it away whenever the page is out of sight.
  const askAgain = () => void ask()
  document.addEventListener('visibilitychange', askAgain)
  void ask()
  return () => {
    isOver = true
    document.removeEventListener('visibilitychange', askAgain)
    void lock?.release()
  }
}
