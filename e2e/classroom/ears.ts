import type { BrowserContext, Page } from '@playwright/test'

/** Somebody who hears the pages of this device: takes down what a screen reader says by itself. */
export async function listen(context: BrowserContext): Promise<void> {
  await context.addInitScript(takeDown)
}

/** All that was said on the page so far. */
export function heard(page: Page): Promise<string> {
  return page.evaluate(() =>
    (globalThis as unknown as { announced: string[] }).announced.join('\n'),
  )
}

/**
 * Runs in the page, and may use nothing from outside. What comes into a live region is said if the region was
 * there before; a region that comes with its words is silent, unless it is an alert.
 */
function takeDown(): void {
  const live = '[aria-live], [role="status"], [role="log"], [role="alert"]'
  const announced: string[] = []
  Object.assign(globalThis, { announced })
  new MutationObserver((changes) => {
    const regions = new Set<Element>()
    for (const { target, addedNodes } of changes) {
      const place = target instanceof Element ? target : target.parentElement
      const region = place?.closest(live)
      if (region) regions.add(region)
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue
        if (node.matches('[role="alert"]')) regions.add(node)
        for (const alert of node.querySelectorAll('[role="alert"]')) regions.add(alert)
      }
    }
    for (const region of regions) {
      const words = region.textContent.replace(/\s+/g, ' ').trim()
      if (words !== '') announced.push(words)
    }
  }).observe(document, { childList: true, characterData: true, subtree: true })
}
