import '../../styles/tokens.css'
import '../../styles/parts.css'
import { pathHere } from '../../room/site'
import { mount } from 'svelte'
import { codeIn } from '../../room/address'
import { enterAs } from '../../room/invitation'
import { startTheme } from '../../styles/theme'
import { desk, deskBooks } from '../../words/desk'
import { startLanguage } from '../../words/language.svelte'
import { watching } from '../../words/watching'
import Instructor from './Instructor.svelte'

startTheme()
const code = codeIn(pathHere())
await startLanguage(deskBooks, watching, desk)
mount(Instructor, { target: document.body, props: { code, entrance: enterAs('instructor', code) } })
