import '../../styles/tokens.css'
import '../../styles/parts.css'
import { mount } from 'svelte'
import { startTheme } from '../../styles/theme'
import PracticePage from './PracticePage.svelte'
import { startLanguage } from '../../words/language.svelte'
import { watching } from '../../words/watching'

startTheme()
await startLanguage(['lobby', 'table', 'practice', 'boards', 'truth'], watching)
mount(PracticePage, { target: document.body })
