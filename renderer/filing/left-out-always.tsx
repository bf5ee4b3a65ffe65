import { Camera, History, NotebookPen, Phone, ShieldCheck } from 'lucide-react'
import { type OpenStory, useDesk } from '../desk/state.ts'
import { wholeStory } from '../story/whole-story.ts'
import { toggleLeaveOut, useFiling } from './filing-state.ts'

/** What no export ever holds, counted; and the off-the-record words the editor chose to leave out. */
export function LeftOutAlways({ open }: { open: OpenStory }) {
  const quotes = useDesk((state) => state.quotes)
  const speakers = useDesk((state) => state.speakers)
  const leftOut = useFiling((state) => state.leftOut[open.rest.id])
  const people = new Set(quotes.map(({ speakerId }) => speakerId).filter((id) => id !== undefined))
  const notes =
    (open.rest.notes === '' ? 0 : 1) +
    open.rest.comments.length +
    Object.values(open.rest.quotes).filter(({ note }) => note !== '').length
  const pictures = wholeStory(open).body.filter(({ type }) => type === 'figure').length
  return (
    <>
      <h2 className="gate__group">
        Left out of the file <span>always</span>
      </h2>
      <ul className="left-out">
        {quotes
          .filter(({ id }) => leftOut?.has(id))
          .map(({ id, words }) => (
            <li key={id}>
              <ShieldCheck className="icon" data-size="14" aria-hidden="true" />
              <span className="one-line grow">Off the record: {words}</span>
              <button
                type="button"
                className="link-button small"
                onClick={() => toggleLeaveOut(open.rest.id, id)}
              >
                Put back
              </button>
            </li>
          ))}
        {notes > 0 && (
          <li>
            <NotebookPen className="icon" data-size="14" aria-hidden="true" />
            {notes === 1 ? 'One comment or private note' : `${notes} comments and private notes`}
          </li>
        )}
        {speakers.length > 0 && (
          <li>
            <Phone className="icon" data-size="14" aria-hidden="true" />
            Contacts and notes of everybody, and the {speakers.length - people.size} not quoted here
          </li>
        )}
        <li>
          <ShieldCheck className="icon" data-size="14" aria-hidden="true" />
          Record status, checks and evidence of {quotes.length === 1 ? '1 quote' : `${quotes.length} quotes`}
        </li>
        {pictures > 0 && (
          <li>
            <Camera className="icon" data-size="14" aria-hidden="true" />
            Place, camera and author in the{' '}
            {pictures === 1 ? 'picture’s file' : `files of ${pictures} pictures`}
          </li>
        )}
        <li>
          <History className="icon" data-size="14" aria-hidden="true" />
          Slug, status, and every id and path
        </li>
      </ul>
    </>
  )
}
