import { describe, expect, it } from 'vitest'
import { isPage } from './is-page.ts'

describe('a web page', () => {
  it.each([
    ['page.HTML', 'Anything'],
    ['page.xhtml', ''],
    ['a.txt', ' \uFEFF<!DOCTYPE html>\n<title>Page</title>'],
    ['a.txt', '<?xml version="1.0"?>\n<!doctype html>'],
    ['-', '<!-- saved from a site -->\n<html lang="en">'],
    ['a', '<p>One paragraph.</p>'],
  ])('is told by its name or its opening: %s, %j', (name, text) => {
    expect(isPage(name, text)).toBe(true)
  })

  it.each([
    ['a.txt', 'They wrote <p> for a paragraph.'],
    ['a.md', '<pre-release> is what they called it'],
    ['html', 'No ending'],
    ['a.txt', ''],
  ])('is not any other text: %s, %j', (name, text) => {
    expect(isPage(name, text)).toBe(false)
  })
})
