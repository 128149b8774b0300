import '../../styles/tokens.css'
import '../../styles/parts.css'
import { mount } from 'svelte'
import { startTheme } from '../../styles/theme'
import PracticePage from './PracticePage.svelte'
import { startLanguage } from '../../words/language.svelte'
import { desk } from '../../words/desk'
import { replay } from '../../words/replay'
import { watching } from '../../words/watching'

startTheme()
await startLanguage(
  ['lobby', 'table', 'practice', 'boards', 'truth', 'desk/network', 'desk/told'],
  ...[watching, desk, replay],
)
mount(PracticePage, { target: document.body })
