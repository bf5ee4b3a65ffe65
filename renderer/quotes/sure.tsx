/** How sure a guess is: five steps and the number, never the bar alone. */
export function Sure({ certainty }: { certainty: number }) {
  const percent = Math.round(certainty * 100)
  const steps = Math.max(1, Math.round(certainty * 5))
  return (
    <span className="sure" data-steps={steps} role="img" aria-label={`${percent} per cent sure`}>
      <span className="sure__steps" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
        <i />
      </span>
      {percent}%
    </span>
  )
}

/** The step a guess's dashes are drawn by: longer is surer. */
export function sureness(certainty: number): 'high' | 'mid' | 'low' {
  if (certainty >= 0.9) return 'high'
  return certainty >= 0.6 ? 'mid' : 'low'
}
