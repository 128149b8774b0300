import '../../styles/tokens.css'
import '../../styles/parts.css'
import { mount } from 'svelte'
import { tidyCode } from '../../../shared/core/ids'
import { tokenOf } from '../../room/tokens'
import { startTheme } from '../../styles/theme'
import Student from './Student.svelte'

startTheme()
const code = tidyCode(decodeURIComponent(location.pathname.split('/')[2] ?? ''))
const kept = tokenOf(code, 'student')
if (kept) mount(Student, { target: document.body, props: { kept } })
else location.replace(`/j/${code}`)
