import '#core/story/parse-without-eval'
import { createRoot } from 'react-dom/client'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/frame.css'
import './styles/panes.css'
import './styles/controls.css'
import './styles/fields.css'
import './styles/lists.css'
import './styles/desk.css'
import './styles/sheet.css'
import './styles/figure.css'
import './styles/quotes.css'
import './styles/quotes-pane.css'
import './styles/floats.css'
import './styles/speakers.css'
import './styles/filing.css'
import './styles/printed.css'
import './styles/settings.css'
import './styles/versions.css'
import './styles/rescue.css'
import './styles/report.css'
import './styles/bringing.css'
import './styles/welcome.css'
import { listenForShortcuts } from './actions/shortcuts.ts'
import { App } from './app.tsx'
import { bridge } from './bridge/bridge.ts'
import { filterAgain } from './desk/filter-desk.ts'
import { desk, setDesk } from './desk/state.ts'
import { watchLeaving } from './leaving/gate.ts'
import { putBackBeforeLeaving } from './leaving/put-back.ts'
import { saveNow } from './story/autosave.ts'
import { holdCaretUnderFloats } from './story/held-caret.ts'
import { showLibrary } from './library/show-library.ts'
import { showConflict } from './rescue/conflict.ts'
import { listenForKeysInTransit } from './story/keys-in-transit.ts'
import { derive } from './quotes/derive.ts'
import { keepSessionNow } from './story/session.ts'

/** Assembles the window: asks main for the library, shows it, opens what was open. */

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(<App />)
listenForKeysInTransit()
listenForShortcuts()
watchLeaving()
holdCaretUnderFloats()

bridge.on('window:closing', () => {
  putBackBeforeLeaving()
  void keepSessionNow()
    .then(saveNow)
    .then((isSaved) => bridge.call('window:may-close', { isSaved }))
})

bridge.on('library:warned', ({ sentence, stories }) => {
  setDesk({ warnings: [...desk().warnings.filter((one) => one !== sentence), sentence], stories })
})

bridge.on('library:listed', ({ stories }) => setDesk({ stories }))

bridge.on('speakers:listed', ({ speakers }) => {
  // The list may have been sent before a speaker was saved that the window knows already.
  const listed = new Set(speakers.map(({ id }) => id))
  setDesk({ speakers: [...speakers, ...desk().speakers.filter(({ id }) => !listed.has(id))] })
  void derive()
})

bridge.on('library:reading', (reading) => {
  setDesk({ reading })
  filterAgain()
})
bridge.on('story:conflict', ({ id, otherId }) => void showConflict(id, otherId))

await showLibrary()
document.documentElement.dataset['ready'] = 'true'
