import '../../styles/tokens.css'
import '../../styles/parts.css'
import { mount } from 'svelte'
import { startTheme } from '../../styles/theme'
import Home from './Home.svelte'
import { startLanguage } from '../../words/language.svelte'

startTheme()
await startLanguage(['front'])
mount(Home, { target: document.body })
