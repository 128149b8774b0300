import '../../styles/tokens.css'
import '../../styles/parts.css'
import { at, pathHere } from '../../room/site'
import { mount } from 'svelte'
import { codeIn } from '../../room/address'
import { handedOn } from '../../room/storage'
import { tokenOf } from '../../room/tokens'
import { startTheme } from '../../styles/theme'
import Join from './Join.svelte'
import { startLanguage } from '../../words/language.svelte'

startTheme()
const code = codeIn(pathHere())
// Whoever scans again, or goes back, has a seat already.
if (tokenOf(code, 'student')) location.replace(handedOn(at(`/play/${code}`)))
else {
  await startLanguage(['front'])
  mount(Join, { target: document.body, props: { code } })
}
