import '../../styles/tokens.css'
import '../../styles/parts.css'
import { mount } from 'svelte'
import { startTheme } from '../../styles/theme'
import { desk } from '../../words/desk'
import { startLanguage } from '../../words/language.svelte'
import { replay } from '../../words/replay'
import { watching } from '../../words/watching'
import History from './History.svelte'

startTheme()
await startLanguage(
  ['lobby', 'boards', 'truth', 'told', 'replay/history', 'replay/told'],
  ...[watching, replay, desk],
)
mount(History, { target: document.body })
