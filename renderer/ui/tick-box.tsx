/** The box of a checkbox, with its tick. */
export function TickBox() {
  return (
    <span className="tick__box" aria-hidden="true">
      <svg className="icon" data-size="12" viewBox="0 0 24 24">
        <path d="M20 6 9 17l-5-5" />
      </svg>
    </span>
  )
}
