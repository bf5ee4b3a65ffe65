import { describe, expect, it } from 'vitest'
import { cleanLink, publicHref } from './clean-link.ts'

describe('a link in a story', () => {
  it.each([
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d', false],
    ['HTTP://EXAMPLE.com', 'http://example.com/', false],
    ['mailto:news@example.com', 'mailto:news@example.com', false],
    ['https://example.com/?utm_source=x&id=7&fbclid=y', 'https://example.com/?id=7', true],
    ['https://example.com/?gclid=x', 'https://example.com/', true],
    ['https://example.com/?q=a+b%20c&utm_term=z', 'https://example.com/?q=a+b%20c', true],
    ['https://www.google.com/url?q=https://example.com/a&sa=D', 'https://example.com/a', true],
    [
      'https://www.google.com/url?q=javascript:alert(1)',
      'https://www.google.com/url?q=javascript:alert(1)',
      false,
    ],
  ])('reads %s as %s', (href, clean, hadTail) => {
    expect(cleanLink(href)).toEqual({ href: clean, hadTail })
  })

  it.each([
    'javascript:alert(1)',
    'JaVa\tScript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'obsidian://open',
    'blob:https://example.com/1',
    '/relative',
    '//example.com/a',
    '#here',
    '',
    'https://user:secret@example.com/',
    `https://example.com/${'a'.repeat(5000)}`,
  ])('refuses %s', (href) => {
    expect(cleanLink(href)).toBeNull()
    expect(publicHref(href)).toBeNull()
  })

  it.each([
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    [
      'https://example.com/[x]|y z?f[a]="b"<c>&p=100%',
      'https://example.com/%5Bx%5D%7Cy%20z?f%5Ba%5D=%22b%22%3Cc%3E&p=100%25',
    ],
    ['http://[::1]/a', 'http://[::1]/a'],
    ['mailto:a@example.com?subject=a|b', 'mailto:a@example.com?subject=a%7Cb'],
  ])('is printed so that the standard’s grammar takes it: %s', (href, printed) => {
    expect(publicHref(href)).toBe(printed)
  })
})
