import { expect, type Locator } from '@playwright/test'
import type { Phone } from './phone'

/** What goes into the blanks, by their labels: "2.n2" for a ballot, a word of the page for anything else. */
export type Entries = Readonly<Record<string, string>>

interface Paper {
  /** The card on which the form lies; without it lies in the bar. */
  readonly on?: string
  readonly entries: Entries
  /** Nodes that get none of what it sends. */
  readonly without?: readonly string[]
}

/** Takes up a blank form, as a student in freehand does. */
export async function takeUp(phone: Phone, form: string, on?: string): Promise<Locator> {
  const place = on === undefined ? phone.page.getByRole('navigation') : phone.card(on)
  await place.getByRole('button', { name: `${form}…`, exact: true }).click()
  const dialog = phone.page.getByRole('dialog', { name: form })
  await expect(dialog).toBeVisible()
  return dialog
}

export async function fillIn(dialog: Locator, entries: Entries): Promise<void> {
  for (const [label, entry] of Object.entries(entries)) {
    const [, number, node] = /^(\d+)\.(n\d+)$/.exec(entry) ?? []
    if (number !== undefined && node !== undefined) {
      await dialog.getByLabel(`${label}, Number`, { exact: true }).fill(number)
      await choose(dialog, `${label}, Node`, node)
    } else await choose(dialog, label, entry)
  }
}

async function choose(dialog: Locator, group: string, option: string): Promise<void> {
  const choices = dialog.getByRole('radiogroup', { name: group, exact: true })
  await choices.getByRole('radio', { name: option, exact: true }).click()
}

/** Takes up a form, fills it in and hands it in. */
export async function handIn(
  phone: Phone,
  form: string,
  { on, entries, without = [] }: Paper,
): Promise<void> {
  const dialog = await takeUp(phone, form, on)
  await fillIn(dialog, entries)
  const receivers = dialog.getByRole('group', { name: 'Goes to' })
  for (const node of without) await receivers.getByRole('button', { name: node }).click()
  await dialog.getByRole('button', { name: form, exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** Writes a line of the notebook, and goes on to something else. */
export async function write(phone: Phone, line: string, text: string): Promise<void> {
  const field = phone.notebook.getByLabel(line, { exact: true })
  await field.fill('')
  await field.pressSequentially(text)
  await field.press('Enter')
}

/** The messages that were heard, the newest first. */
export function heard(phone: Phone): Locator {
  return phone.page.getByRole('region', { name: /^Heard/ }).getByRole('listitem')
}
