import type { Field } from '../../shared/referee/form'
import type { Breach, Offer, Protocol } from '../../shared/referee/protocol'
import { need, reword } from './language.svelte'

/**
 * A protocol that speaks the language of the page. It is the same in all else: what it is asked is answered
 * anew after a switch, so nothing that was said in another language stays.
 */
export function inWords(protocol: Protocol): Protocol {
  const say = (sentence: string): string => {
    need(protocol.id)
    return reword(sentence)
  }
  const maybe = (text: string | undefined) => (text === undefined ? undefined : say(text))
  const breach = (one: Breach): Breach => ({
    ...one,
    why: say(one.why),
    sentence: say(one.sentence),
  })
  const offer = (one: Offer): Offer => ({
    ...one,
    label: say(one.label),
    note: maybe(one.note),
    grounds: one.grounds?.map(say),
    breaks: one.breaks && breach(one.breaks),
  })
  const field = (one: Field): Field => {
    const said = { ...one, label: say(one.label), none: maybe(one.none) }
    return said.kind === 'group' ? { ...said, fields: said.fields.map(field) } : said
  }
  return {
    ...protocol,
    get name() {
      return say(protocol.name)
    },
    get brief() {
      return say(protocol.brief)
    },
    get rules() {
      return protocol.rules.map(({ id, sentence }) => ({ id, sentence: say(sentence) }))
    },
    get forms() {
      return protocol.forms.map((form) => ({
        ...form,
        label: say(form.label),
        fields: form.fields.map(field),
      }))
    },
    get pad() {
      return protocol.pad.map((line) => ({ ...line, label: say(line.label) }))
    },
    content: (body) => say(protocol.content(body)),
    actions: (...given) => protocol.actions(...given).map(offer),
    judge: (...given) => protocol.judge(...given).map(breach),
    meaning: (...given) => say(protocol.meaning(...given)),
    tell: (...given) => say(protocol.tell(...given)),
    page: (...given) => {
      const { lines, arc } = protocol.page(...given)
      return {
        lines: lines.map((line) => ({ ...line, label: say(line.label), text: say(line.text) })),
        arc: arc && { ...arc, caption: say(arc.caption) },
      }
    },
  }
}
