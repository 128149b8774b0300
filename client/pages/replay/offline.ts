import '../../styles/tokens.css'
import '../../styles/parts.css'
import { mount } from 'svelte'
import { startTheme } from '../../styles/theme'
import { speakCarried } from '../../words/language.svelte'
import { opened } from './carried'
import PlayerPage from './PlayerPage.svelte'
import Replay from './Replay.svelte'

// The replay as one file, with its game inside: opened from a disk, without a server.
startTheme()
const words = document.getElementById('words')?.textContent ?? ''
if (words !== '') await speakCarried(opened(words))
mount(Replay, {
  target: document.body,
  props: { page: PlayerPage, kept: document.getElementById('game')?.textContent ?? '' },
})
