import { Keys } from '../ui/keys.tsx'

const looks = [
  {
    state: 'suggested',
    words: '“It will open in May,”',
    name: 'Guessed.',
    says: 'Dashes: the longer, the surer.',
  },
  { state: 'accepted', words: '“It will open in May,”', name: 'Yours.', says: 'A line, once you accept it.' },
  {
    state: 'accepted',
    check: 'checked',
    words: '“It will open in May,”',
    name: 'Checked.',
    says: 'A second, thin line.',
  },
  {
    state: 'accepted',
    check: 'drifted',
    words: '“It will open in June,”',
    name: 'Drifted.',
    says: 'The words changed since.',
  },
  {
    state: 'accepted',
    kind: 'indirect',
    words: 'it would open in May',
    name: 'Indirect.',
    says: 'Half the weight.',
  },
  { state: 'nobody', words: '“It will open in May,”', name: 'Nobody’s.', says: 'It stops the story.' },
  {
    state: 'accepted',
    record: 'off',
    words: '“It will never open.”',
    name: 'Off the record.',
    says: 'Never leaves this computer.',
  },
]

/** An empty quotes pane teaches the marks. */
export function EmptyQuotes() {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
    <div className="pane-body" role="region" aria-label="How quotes look" tabIndex={0}>
      <div className="empty">
        <p className="empty__title">Quotes gather here as you write</p>
        <p>
          Stand in one and press <Keys of="Mod+Shift+Q" /> to say who said it. In the text it then looks like
          this:
        </p>
      </div>
      <ul className="looks">
        {looks.map(({ state, check, kind, record, words, name, says }) => (
          <li className="look" key={name}>
            <p className="story">
              <span
                className="quote"
                data-hue="3"
                data-state={state}
                data-sure="high"
                data-check={check}
                data-kind={kind}
                data-record={record}
              >
                <span className="quote__words">{words}</span>
              </span>
            </p>
            <p>
              <strong>{name}</strong> <span className="soft">{says}</span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
