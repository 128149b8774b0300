import '../../styles/tokens.css'
import '../../styles/parts.css'
import { mount } from 'svelte'
import { startTheme } from '../../styles/theme'
import History from './History.svelte'

startTheme()
mount(History, { target: document.body })
