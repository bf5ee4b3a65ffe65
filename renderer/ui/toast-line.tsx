import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import { setDesk, useDesk } from '../desk/state.ts'
import { takeStepBack } from '../history/take-step.ts'

/** How long a toast stays, in ms: long enough to read twice and reach for its button. */
const STAY = 7000

/** What just happened, and how to take it back. */
export function ToastLine() {
  const toast = useDesk((state) => state.toast)
  useEffect(() => {
    if (toast === null) return
    const timer = window.setTimeout(() => setDesk({ toast: null }), STAY)
    return () => window.clearTimeout(timer)
  }, [toast])
  return (
    <div className="toast-place" role="status" aria-live="polite">
      {toast !== null && (
        <div className="toast">
          <span>{toast.text}</span>
          <Button
            className="button"
            onPress={() => {
              setDesk({ toast: null })
              if (toast.undo?.type === 'act') toast.undo.run()
              else if (toast.undo !== undefined) takeStepBack(toast.undo)
            }}
          >
            {toast.undo === undefined ? 'Close' : 'Undo'}
          </Button>
        </div>
      )}
    </div>
  )
}
