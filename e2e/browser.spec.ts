import { expect, test } from '@playwright/test'

// The first thing to look at when every browser test fails.
test('the browser that was found runs a page', async ({ page }) => {
  await page.setContent(
    '<h1>Hands up</h1><script>document.title = [7, 3].toSorted().join()</script>',
  )
  await expect(page.getByRole('heading', { name: 'Hands up' })).toBeVisible()
  await expect(page).toHaveTitle('3,7')
})
