/** Why something was not settled, where it was asked for. */
export function Refusal({ says }: { says: string | null }) {
  if (says === null) return null
  return (
    <p className="settings__refusal" role="alert">
      {says}
    </p>
  )
}
