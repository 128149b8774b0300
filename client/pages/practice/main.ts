import '../../styles/tokens.css'
import '../../styles/parts.css'
import { mount } from 'svelte'
import { startTheme } from '../../styles/theme'
import PracticePage from './PracticePage.svelte'

startTheme()
mount(PracticePage, { target: document.body })
