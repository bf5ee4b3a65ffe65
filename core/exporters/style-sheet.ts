/** The look of a page exported on its own: set to be read, light and dark, nothing fetched. */
export const styleSheet = `
:root { color-scheme: light dark; }
body {
  margin: 0 auto;
  max-width: 38rem;
  padding: 2.5rem 1.25rem 4rem;
  background: #fdfcfa;
  color: #1d1b19;
  font: 1.1875rem/1.6 Charter, "Source Serif 4", Georgia, Cambria, "Times New Roman", serif;
}
h1 { margin: 0 0 0.75rem; font-size: 2.25rem; line-height: 1.15; }
h2, h3 { margin: 2rem 0 0.5rem; line-height: 1.25; }
p, ul, ol { margin: 0 0 1rem; }
header { margin-bottom: 2rem; }
a { color: #1f5a8a; }
.standfirst { font-size: 1.3125rem; line-height: 1.45; }
.byline, .dateline, figcaption { font-size: 0.9375rem; color: #5c5650; }
.byline, .dateline { margin-bottom: 0.25rem; }
figure, blockquote { margin: 1.75rem 0; }
figure blockquote { margin: 0; }
blockquote { padding-left: 1.25rem; border-left: 3px solid #b9402f; font-style: italic; }
blockquote p { margin-bottom: 0.5rem; }
blockquote + figcaption { padding-left: 1.4375rem; }
blockquote + figcaption::before { content: "\\2014\\00a0"; }
img { display: block; max-width: 100%; height: auto; margin-bottom: 0.5rem; }
.credit { font-size: 0.8125rem; }
@media (prefers-color-scheme: dark) {
  body { background: #191817; color: #ece8e2; }
  a { color: #8cbde6; }
  .byline, .dateline, figcaption { color: #aca49b; }
}
@media print {
  body { max-width: none; padding: 0; background: none; color: #000; }
}
`
