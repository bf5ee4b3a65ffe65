import { BookOpen, ClipboardPaste, FolderOpen, SquarePen } from 'lucide-react'
import { actions, runAction } from '../actions/actions.ts'
import { useDesk } from '../desk/state.ts'
import { Banners } from '../ui/banners.tsx'
import { Keys } from '../ui/keys.tsx'
import { openStory } from './open-story.ts'

/** Nothing is open: three ways to begin, and where the stories are kept. */
export function Welcome() {
  const stories = useDesk((state) => state.stories)
  const folder = useDesk((state) => state.about.folder)
  const sample = stories.find(({ slug }) => slug.startsWith('sample-'))
  return (
    <main className="pane" data-pane="story" aria-label="Welcome">
      <div className="pane-head" data-inset>
        <h2 className="pane-head__title">Welcome</h2>
      </div>
      <Banners />
      <div className="pane-body">
        <div className="welcome">
          <div className="oxford" />
          <h1>
            Write it. Say who said it.
            <br />
            File it clean.
          </h1>
          <p className="welcome__text">
            Your stories are plain files in a folder of yours. Nothing here needs a network, and nothing is
            ever sent.
          </p>
          <ul className="starts">
            {sample !== undefined && (
              <li>
                <button
                  type="button"
                  className="start"
                  data-main=""
                  data-start=""
                  onClick={() => void openStory(sample.id)}
                >
                  <BookOpen className="icon" aria-hidden="true" />
                  <span className="grow">
                    <strong>Look round the sample story</strong>
                    <span className="soft">
                      Quotes tied, quotes guessed, one secret. Break it as you like.
                    </span>
                  </span>
                  <Keys of="Enter" />
                </button>
              </li>
            )}
            <li>
              <button type="button" className="start" onClick={() => runAction(actions.newStory)}>
                <SquarePen className="icon" aria-hidden="true" />
                <span className="grow">
                  <strong>Start a story</strong>
                  <span className="soft">Slug first, then headline. Tab walks the fields.</span>
                </span>
                <Keys of="Mod+N" />
              </button>
            </li>
            <li>
              <button type="button" className="start" onClick={() => runAction(actions.importStory)}>
                <ClipboardPaste className="icon" aria-hidden="true" />
                <span className="grow">
                  <strong>Bring in a story</strong>
                  <span className="soft">
                    Text, web page, Markdown, NITF or ninjs, by file, drop or paste. You are told what was
                    dropped.
                  </span>
                </span>
                <Keys of="Mod+O" />
              </button>
            </li>
          </ul>
          <p className="welcome__place">
            <FolderOpen className="icon" data-size="14" aria-hidden="true" /> Stories are kept in{' '}
            <strong className="one-line">{folder}</strong>
          </p>
        </div>
      </div>
    </main>
  )
}
