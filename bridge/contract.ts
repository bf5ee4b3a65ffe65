import { z } from 'zod'
import { formatIds } from '#core/exporters/formats'
import { idSchema, pictureIdSchema } from '#core/story/body'
import { speakerSchema } from '#core/story/speaker'
import { storySchema, storyStatuses } from '#core/story/story'
import { type StorySummary, storySummarySchema } from '#core/story/summary'
import { paperSchema, presetDraftSchema, settingsSchema } from './settings.ts'
import { versionSchema } from './version.ts'

export type { StorySummary }

/**
 * Everything the window and main say to each other: two tables, and all types derive from them.
 * The window sends ids and text; main owns paths. Payloads are JSON, and bytes where a picture is sent.
 */

/** A place in the body: a Slate point. */
const pointSchema = z.strictObject({
  path: z.array(z.number().int().nonnegative()).max(8),
  offset: z.number().int().nonnegative(),
})

/** How the window was left, kept in the library: it is put back on the next start. */
export const sessionSchema = z.strictObject({
  openStoryId: idSchema.nullable(),
  carets: z.record(idSchema, z.strictObject({ anchor: pointSchema, focus: pointSchema })),
  foldedDesk: z.boolean().optional(),
  foldedQuotes: z.boolean().optional(),
  quotesBy: z.enum(['order', 'speaker']).optional(),
  /** The format the editor last chose to export in. */
  exportAs: z.enum(formatIds).optional(),
})
export type Session = z.infer<typeof sessionSchema>

/** Something an importer or the library saw and did not hide: what, and what was done about it. */
export const noticeSchema = z.strictObject({ what: z.string(), count: z.number().int().positive() })

export const importReportSchema = z.strictObject({
  source: z.string(),
  words: z.number().int(),
  /** What was taken out, counted. */
  removed: z.array(noticeSchema),
  /** What the editor should know besides, each a sentence. */
  findings: z.array(
    z.strictObject({ kind: z.enum(['dropped', 'hidden', 'suspicious', 'assumed']), says: z.string() }),
  ),
})
export type ImportReport = z.infer<typeof importReportSchema>

const imported = z.strictObject({
  story: storySchema,
  /** Those the library did not have before. */
  speakers: z.array(speakerSchema),
  report: importReportSchema,
})
export type ImportedStory = z.infer<typeof imported>

const importable = z.strictObject({
  /** The file's name, for the report and the slug. Never a path. */
  name: z.string().max(500),
  bytes: z.instanceof(Uint8Array),
})

const leaving = z.strictObject({
  id: idSchema,
  /** Off-the-record quotations to leave out; any that is not named here stops the export. */
  leaveOut: z.array(idSchema),
})
const formatSchema = z.enum(formatIds)
const leavingAs = z.strictObject({ ...leaving.shape, format: formatSchema })

const versionOf = z.strictObject({ id: idSchema, number: z.number().int().positive() })
/** The largest file of a picture that is taken in, in bytes. What is kept of it is far smaller. */
export const LARGEST_PICTURE_FILE = 50_000_000
const pictureBytes = z.instanceof(Uint8Array).refine(({ length }) => length <= LARGEST_PICTURE_FILE)

const opened = z.strictObject({ story: storySchema, readOnly: z.boolean() })
const proof = z.strictObject({
  bytes: z.number().int(),
  /** How many private strings the bytes were searched for; none was found, or there is no export. */
  searched: z.number().int(),
})
/** What an export does not hold, in words: "2 notes and comments". */
const leftOut = z.array(z.string())
const written = z.strictObject({ file: z.string(), format: formatSchema, leftOut, proof })
export type Written = z.infer<typeof written>
/** A backup that opened: its file's name, how many stories can be read in it, and how many files of stories cannot. */
const backedUp = z.strictObject({
  file: z.string(),
  stories: z.number().int(),
  damaged: z.number().int(),
  made: z.iso.datetime(),
})
export type BackedUp = z.infer<typeof backedUp>
const nothing = z.null()

export const calls = {
  'library:open': {
    input: nothing,
    output: z.strictObject({
      folder: z.string(),
      engine: z.enum(['electron', 'stand-in']),
      stories: z.array(storySummarySchema),
      speakers: z.array(speakerSchema),
      session: sessionSchema,
      /** Nothing of it can be changed here; a warning says why. */
      isReadOnly: z.boolean(),
      /** Sentences about files that could not be read, each saying where the file now is. */
      warnings: z.array(z.string()),
    }),
  },
  /** The folders of the libraries opened lately, the open one first. */
  'library:recent': { input: nothing, output: z.array(z.string()) },
  /** Goes over to a library of that list; `library:open` then gives it. */
  'library:switch': { input: z.strictObject({ folder: z.string().min(1).max(4096) }), output: nothing },
  /** The same by a dialog; false when it was cancelled. */
  'library:choose': { input: nothing, output: z.boolean() },
  /** A dialog, then the library is copied there and goes on there; null when it was cancelled. */
  'library:move': { input: nothing, output: z.strictObject({ from: z.string() }).nullable() },
  /** The save dialog, then the whole library in one file that has been opened again; null when it was cancelled. */
  'backup:make': { input: nothing, output: backedUp.nullable() },
  /** Two dialogs, the backup and an empty folder; the library restored there is then the open one. */
  'backup:restore': { input: nothing, output: backedUp.nullable() },
  /** Ids of the stories in which every word of the query stands (slug, headline, text, speakers). */
  'library:find': { input: z.strictObject({ query: z.string().max(1000) }), output: z.array(idSchema) },
  /** Stops reading the stories for the search, or goes on. Until all are read, some are found by their rows alone. */
  'library:read': { input: z.strictObject({ goesOn: z.boolean() }), output: nothing },
  'session:keep': { input: sessionSchema, output: nothing },
  'story:create': { input: nothing, output: opened },
  'story:open': { input: z.strictObject({ id: idSchema }), output: opened },
  /** Answers only once the story is on the disk. */
  'story:save': { input: z.strictObject({ story: storySchema }), output: storySummarySchema },
  /** The save dialog, then the whole story as a file outside the library: its name, null when it was cancelled. */
  'story:save-elsewhere': { input: z.strictObject({ story: storySchema }), output: z.string().nullable() },
  'story:duplicate': { input: z.strictObject({ id: idSchema }), output: opened },
  'story:spike': { input: z.strictObject({ id: idSchema }), output: storySummarySchema },
  'story:restore': { input: z.strictObject({ id: idSchema }), output: storySummarySchema },
  'story:set-status': {
    input: z.strictObject({ id: idSchema, status: z.enum(storyStatuses) }),
    output: storySummarySchema,
  },
  /** A new story from a file the window was given (a dropped one). */
  'import:given': { input: importable, output: imported },
  /** The open dialog: the names of the files to bring in, each with a key for `import:chosen`; none when cancelled. */
  'import:choose': {
    input: nothing,
    output: z.array(z.strictObject({ key: idSchema, name: z.string() })),
  },
  /** A new story from one of the files last chosen. */
  'import:chosen': { input: z.strictObject({ key: idSchema }), output: imported },
  /** What an earlier Copydesk could not save, each with the story as the library has it. */
  'rescue:list': {
    input: nothing,
    output: z.array(z.strictObject({ key: z.string(), rescued: storySchema, saved: storySchema.nullable() })),
  },
  /** Takes the rescued words, leaves the file as it is, or makes a story of them; gives the story to show. */
  'rescue:settle': {
    input: z.strictObject({ key: z.string().max(300), choice: z.enum(['keep', 'leave', 'both']) }),
    output: storySchema,
  },
  /** Goes on with one side of a conflict. The other is kept among the versions, its story spiked. */
  'conflict:settle': {
    input: z.strictObject({ id: idSchema, otherId: idSchema, goOn: z.enum(['yours', 'theirs']) }),
    output: storySchema,
  },
  /** What is kept of a story's earlier states, the newest first. */
  'version:list': { input: z.strictObject({ id: idSchema }), output: z.array(versionSchema) },
  'version:read': { input: versionOf, output: storySchema },
  /** Keeps the story as it now stands. */
  'version:keep': { input: z.strictObject({ id: idSchema }), output: versionSchema },
  /** Brings the words of a version back; `kept` is the number of the version that holds what stood there. */
  'version:restore': {
    input: versionOf,
    output: z.strictObject({ story: storySchema, kept: z.number().int().positive() }),
  },
  /** A picture by the open dialog, as it is: the window draws it anew. Null when it was cancelled. */
  'picture:choose': {
    input: nothing,
    output: z.strictObject({ name: z.string(), bytes: pictureBytes }).nullable(),
  },
  /** Keeps a picture that was drawn anew; one whose file holds anything but the picture is refused. */
  'picture:keep': {
    input: z.strictObject({ bytes: pictureBytes }),
    output: z.strictObject({ picture: pictureIdSchema }),
  },
  /** How large a picture of the library is, in pixels; null when its file is missing or damaged. */
  'picture:look': {
    input: z.strictObject({ picture: pictureIdSchema }),
    output: z.strictObject({ width: z.number().int(), height: z.number().int() }).nullable(),
  },
  /** Keeps a speaker, new or changed. */
  'speaker:save': { input: z.strictObject({ speaker: speakerSchema }), output: speakerSchema },
  /** The save dialog, then the file; null when it was cancelled. */
  'export:save': { input: leavingAs, output: written.nullable() },
  /** The file and the format of the story's last export, with no dialog; null when there was none since the start. */
  'export:again': { input: leaving, output: written.nullable() },
  /**
   * The save dialog, then the sheet that the window shows the printer, as a PDF: its file and what was proved of it;
   * null when it was cancelled.
   */
  'export:pdf': {
    input: z.strictObject({ ...leaving.shape, paper: paperSchema }),
    output: z.strictObject({ file: z.string(), leftOut, proof }).nullable(),
  },
  /**
   * A dialog, then several stories go out together by `export:add`, as files of a folder or in one zip file: its name,
   * null when it was cancelled. A preset knows its folder, and nothing is asked.
   */
  'export:begin': {
    input: z.union([
      z.strictObject({ format: formatSchema, as: z.enum(['folder', 'zip']) }),
      z.strictObject({ preset: idSchema }),
    ]),
    output: z.string().nullable(),
  },
  /** Adds a story; refused ("blocked") is one that its File page would stop. */
  'export:add': {
    input: z.strictObject({ id: idSchema }),
    output: z.strictObject({ file: z.string(), leftOut }),
  },
  /** Puts what was added in its place, or takes it away: how many stories are there. */
  'export:end': { input: z.strictObject({ keeps: z.boolean() }), output: z.number().int() },
  /** By a preset, with no dialog: to its folder, under the name it makes. */
  'export:preset': { input: z.strictObject({ ...leaving.shape, preset: idSchema }), output: written },
  'settings:read': { input: nothing, output: settingsSchema },
  /** A dialog; the file is tried on the sample story and kept as the house's page. Null when it was cancelled. */
  'settings:choose-page': { input: nothing, output: settingsSchema.nullable() },
  'settings:drop-page': { input: nothing, output: settingsSchema },
  'settings:choose-paper': { input: z.strictObject({ paper: paperSchema }), output: settingsSchema },
  /** Keeps a preset, new or changed. */
  'settings:keep-preset': { input: presetDraftSchema, output: settingsSchema },
  /** A dialog for the folder of a preset; null when it was cancelled. */
  'settings:choose-folder': { input: z.strictObject({ id: idSchema }), output: settingsSchema.nullable() },
  'settings:drop-preset': { input: z.strictObject({ id: idSchema }), output: settingsSchema },
  /** Rich and plain at once on the clipboard. */
  'export:copy': { input: leaving, output: z.strictObject({ leftOut, proof }) },
  /**
   * The words of a story that is not in the library as it is (it could not be saved, or is a version) as plain text on
   * the clipboard, without what is off the record.
   */
  'export:copy-words': { input: z.strictObject({ story: storySchema }), output: nothing },
  /** What an export would write, for the preview; null for a file that is no text. */
  'export:preview': { input: leavingAs, output: z.strictObject({ text: z.string().nullable(), proof }) },
  /** Asks first, naming the host; true when the page was opened. */
  'link:open': { input: z.strictObject({ href: z.string().max(4096) }), output: z.boolean() },
  /** The window's answer to window:closing. When something could not be saved, main asks before it closes. */
  'window:may-close': { input: z.strictObject({ isSaved: z.boolean() }), output: nothing },
} as const

export const events = {
  /** Another program had changed this story while it was open; its side is now a story of its own. */
  'story:conflict': z.strictObject({ id: idSchema, otherId: idSchema }),
  /** The window is asked to close: save, then call window:may-close. */
  'window:closing': nothing,
  /**
   * Something came up after `library:open`: a sentence for the editor, which `library:open` did not give, and the desk
   * as it now stands, since the other side of a conflict has become a story.
   */
  'library:warned': z.strictObject({ sentence: z.string(), stories: z.array(storySummarySchema) }),
  /** The desk as it stands, when files turned out not to be as `library:open` said. */
  'library:listed': z.strictObject({ stories: z.array(storySummarySchema) }),
  /** All speakers, after another program changed the list and both were united. A warning says what that meant. */
  'speakers:listed': z.strictObject({ speakers: z.array(speakerSchema) }),
  /** How far the search has come with reading the stories; null once it knows them all. */
  'library:reading': z
    .strictObject({ read: z.number().int(), all: z.number().int(), goesOn: z.boolean() })
    .nullable(),
} as const

export type CallName = keyof typeof calls
export type EventName = keyof typeof events
export type Input<N extends CallName> = z.infer<(typeof calls)[N]['input']>
export type Output<N extends CallName> = z.infer<(typeof calls)[N]['output']>
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>
