import '../../styles/tokens.css'
import '../../styles/parts.css'
import { mount } from 'svelte'
import { codeIn } from '../../room/address'
import { handedOn } from '../../room/storage'
import { tokenOf } from '../../room/tokens'
import { startTheme } from '../../styles/theme'
import Student from './Student.svelte'
import { startLanguage } from '../../words/language.svelte'

startTheme()
const code = codeIn(location.pathname)
const kept = tokenOf(code, 'student')
if (kept) {
  await startLanguage(['lobby'])
  document.getElementById('boot')?.remove()
  mount(Student, { target: document.body, props: { kept } })
} else location.replace(handedOn(`/j/${code}`))
