import type { Handlers } from '#bridge/bridge'
import { type CallName, calls } from '#bridge/contract'
import { type Answer, type Failure, failure } from '#bridge/failure'

/** Who calls: the page's address, and whether it is the window's own frame. */
export type Sender = { readonly url: string; readonly isMainFrame: boolean }

export type AnswerParts = {
  /** True for the address of our own page alone. */
  readonly isOurs: (url: string) => boolean
  /** Hears of bugs: a call's name and what broke, never words of a story. */
  readonly log?: (line: string) => void
}

/**
 * The only door to the services: the sender, the name, the input, then the service, then its output. Nothing comes
 * in or goes out that the contract does not describe. Expected failures pass through; a bug becomes a failure too,
 * so that this never rejects.
 */
export function createAnswer(handlers: Handlers, { isOurs, log = () => undefined }: AnswerParts) {
  return async (sender: Sender, name: unknown, input: unknown): Promise<Answer<unknown>> => {
    if (!sender.isMainFrame || !isOurs(sender.url)) {
      return failure('refused', 'Copydesk answers its own window only.')
    }
    if (!isCallName(name))
      return failure('bad-request', 'The window asked for something Copydesk does not do.')
    try {
      const asked = calls[name].input.safeParse(input)
      if (!asked.success) {
        return failure(
          'bad-request',
          'The window sent something that Copydesk cannot take. Your text is still in the window.',
          `${name}: ${placeOf(asked.error.issues)}`,
        )
      }
      // One name ties handler and input together; TypeScript cannot follow that through a union.
      const handle = handlers[name] as (input: unknown) => Promise<Answer<unknown>>
      const answer = await handle(asked.data)
      if (!answer.ok) return answer
      const checked = calls[name].output.safeParse(answer.value)
      if (checked.success) return { ok: true, value: checked.data }
      log(`${name}: its answer is not as the contract says at ${placeOf(checked.error.issues)}`)
    } catch (error) {
      log(`${name}: ${traceOf(error)}`)
    }
    return broke
  }
}

const broke: { readonly ok: false; readonly failure: Failure } = failure(
  'refused',
  'Something in Copydesk broke while doing this. Your text is safe; try again.',
)

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name)
}

/** Where the first fault lies. The message is left out, since it may quote what was sent. */
function placeOf(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly code?: string }[],
): string {
  const [issue] = issues
  return `${issue?.path.slice(0, 6).map(String).join('.') ?? ''} (${issue?.code ?? 'unknown'})`
}

/** What broke and in which functions. The message is left out, since it may hold words of a story or a path. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown'
  const functions = (error.stack ?? '').match(/(?<=^\s+at )[\w$.#<> ]+(?= \()/gm) ?? []
  return [error.name, ...functions.slice(0, 8)].join(' < ')
}
