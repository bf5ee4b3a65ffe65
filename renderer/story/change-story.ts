import { recordOf } from '#core/story/list-quotes'
import { type QuoteRecord, newRecord } from '#core/story/quotation'
import type { Story } from '#core/story/story'
import { desk, setDesk } from '../desk/state.ts'
import { derive } from '../quotes/derive.ts'
import { noteChange } from './autosave.ts'

/** Changes the open story outside its body: fields, status, records, refusals. Does nothing when it is read-only. */
export function changeStory(change: (rest: Omit<Story, 'body'>) => Partial<Omit<Story, 'body'>>): void {
  const { open } = desk()
  if (open === null || open.readOnly) return
  setDesk({ open: { ...open, rest: { ...open.rest, ...change(open.rest) } } })
  noteChange()
  void derive()
}

/** Changes what is kept about one quotation, making the record when there is none. */
export function changeRecord(quoteId: string, change: (record: QuoteRecord) => QuoteRecord): void {
  changeStory(({ quotes }) => {
    const record = recordOf(quotes, quoteId) ?? newRecord('direct')
    return { quotes: { ...quotes, [quoteId]: change(record) } }
  })
}
