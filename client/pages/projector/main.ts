import '../../styles/tokens.css'
import '../../styles/parts.css'
import { pathHere } from '../../room/site'
import { mount } from 'svelte'
import { codeIn } from '../../room/address'
import { enterAs } from '../../room/invitation'
import { startTheme } from '../../styles/theme'
import { startLanguage } from '../../words/language.svelte'
import { watching } from '../../words/watching'
import Projector from './Projector.svelte'

startTheme()
const code = codeIn(pathHere())
await startLanguage(['projector', 'boards', 'truth', 'told'], watching)
mount(Projector, { target: document.body, props: { code, entrance: enterAs('projector', code) } })
