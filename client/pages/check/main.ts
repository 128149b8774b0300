import '../../styles/tokens.css'
import '../../styles/parts.css'
import { mount } from 'svelte'
import { startTheme } from '../../styles/theme'
import Check from './Check.svelte'

startTheme()
mount(Check, { target: document.body })
