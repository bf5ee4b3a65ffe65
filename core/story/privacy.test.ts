import { describe, expect, it } from 'vitest'
import { figureSchema, leafSchema, linkSchema } from './body.ts'
import {
  figurePrivacy,
  leafPrivacy,
  linkPrivacy,
  quoteRecordPrivacy,
  speakerPrivacy,
  storyPrivacy,
} from './privacy.ts'
import { quoteRecordSchema } from './quotation.ts'
import { speakerSchema } from './speaker.ts'
import { storySchema } from './story.ts'

describe('the classes of privacy', () => {
  it.each([
    ['story', storySchema.shape, storyPrivacy],
    ['leaf', leafSchema.shape, leafPrivacy],
    ['link', linkSchema.shape, linkPrivacy],
    ['figure', figureSchema.shape, figurePrivacy],
    ['quotation', quoteRecordSchema.shape, quoteRecordPrivacy],
    ['speaker', speakerSchema.shape, speakerPrivacy],
  ])('name every field of a %s, and no other', (_name, shape, classes) => {
    expect(Object.keys(classes).toSorted()).toEqual(Object.keys(shape).toSorted())
  })
})
