import '../../styles/tokens.css'
import '../../styles/parts.css'
import { mount } from 'svelte'
import { openLinksBeside } from '../../boot/frame'
import { startTheme } from '../../styles/theme'
import { startLanguage } from '../../words/language.svelte'
import { replay, replayBooks } from '../../words/replay'
import { watching } from '../../words/watching'
import Branched from './Branched.svelte'
import { bringParts } from './parts'
import Replay from './Replay.svelte'

startTheme()
openLinksBeside()
await startLanguage(replayBooks, watching, replay)
mount(Replay, { target: document.body, props: { page: Branched } })
bringParts()
