import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'

type ChoiceProps<T extends string> = {
  readonly label: string
  readonly chosen: T
  readonly options: readonly { readonly id: T; readonly label: string }[]
  readonly onChoose: (id: T) => void
}

/** One choice of a few, as a row of buttons: arrows move, one is always chosen. */
export function Choice<T extends string>({ label, chosen, options, onChoose }: ChoiceProps<T>) {
  return (
    <ToggleButtonGroup
      className="choice"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const option = options.find(({ id }) => keys.has(id))
        if (option !== undefined) onChoose(option.id)
      }}
    >
      {options.map(({ id, label: text }) => (
        <ToggleButton key={id} id={id}>
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
