import '../../styles/tokens.css'
import '../../styles/parts.css'
import { mount } from 'svelte'
import { startTheme } from '../../styles/theme'
import Check from './Check.svelte'
import { startLanguage } from '../../words/language.svelte'

startTheme()
await startLanguage(['front'])
mount(Check, { target: document.body })
