import '../../styles/tokens.css'
import '../../styles/parts.css'
import { mount } from 'svelte'
import { openLinksBeside } from '../../boot/frame'
import { startTheme } from '../../styles/theme'
import PracticePage from './PracticePage.svelte'
import { need, startLanguage } from '../../words/language.svelte'
import { desk } from '../../words/desk'
import { replay, replayBooks } from '../../words/replay'
import { watching } from '../../words/watching'

startTheme()
openLinksBeside()
await startLanguage(
  ['lobby', 'table', 'practice', 'boards', 'truth', 'desk/network', 'desk/told'],
  ...[watching, desk, replay],
)
mount(PracticePage, { target: document.body })
// Of the replay at the end, while there is a network to bring it.
for (const book of replayBooks) need(book)
