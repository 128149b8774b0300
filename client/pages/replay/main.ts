import '../../styles/tokens.css'
import '../../styles/parts.css'
import { mount } from 'svelte'
import { startTheme } from '../../styles/theme'
import Branched from './Branched.svelte'
import { bringParts } from './parts'
import Replay from './Replay.svelte'

startTheme()
mount(Replay, { target: document.body, props: { page: Branched } })
bringParts()
