import type { RunningApp } from '../support/start-app.ts'
import { Commands } from './commands.ts'
import { Desk } from './desk.ts'
import { Quotes } from './quotes.ts'
import { Story } from './story.ts'

/** Every page object of one window. */
export type AtTheDesk = {
  readonly desk: Desk
  readonly story: Story
  readonly quotes: Quotes
  readonly commands: Commands
}

/** The page objects of an app's window, once it shows its library. */
export async function atTheDesk({ page }: RunningApp): Promise<AtTheDesk> {
  const desk = new Desk(page)
  await desk.ready()
  return { desk, story: new Story(page), quotes: new Quotes(page), commands: new Commands(page) }
}
