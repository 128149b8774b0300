import '../../styles/tokens.css'
import '../../styles/parts.css'
import { mount } from 'svelte'
import { startTheme } from '../../styles/theme'
import Home from './Home.svelte'

startTheme()
mount(Home, { target: document.body })
