import '../../styles/tokens.css'
import '../../styles/parts.css'
import { at, pathHere } from '../../room/site'
import { mount } from 'svelte'
import { codeIn } from '../../room/address'
import { handedOn } from '../../room/storage'
import { tokenOf } from '../../room/tokens'
import { startTheme } from '../../styles/theme'
import Student from './Student.svelte'
import { startLanguage } from '../../words/language.svelte'

startTheme()
const code = codeIn(pathHere())
const kept = tokenOf(code, 'student')
if (kept) {
  await startLanguage(['lobby'])
  mount(Student, { target: document.body, props: { kept } })
} else location.replace(handedOn(at(`/j/${code}`)))
