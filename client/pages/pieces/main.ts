import '../../styles/tokens.css'
import '../../styles/parts.css'
import { mount } from 'svelte'
import { startTheme } from '../../styles/theme'
import Pieces from './Pieces.svelte'

startTheme()
mount(Pieces, { target: document.body })
