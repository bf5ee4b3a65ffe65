/** A clock that goes on by a minute each time it is asked, and ids that count up. */
export function steadyOptions(prefix = 'id'): { now: () => string; newId: () => string } {
  let minutes = 0
  let ids = 0
  return {
    now: () => new Date(Date.UTC(2026, 10, 24, 9, (minutes += 1))).toISOString(),
    newId: () => `${prefix}-${(ids += 1)}`,
  }
}
