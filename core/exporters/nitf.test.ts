import { describe, expect, it } from 'vitest'
import { whole } from '../../tests/whole-story.ts'
import { exportNitf } from './nitf.ts'

describe('the NITF of a story', () => {
  it('names the source of every run of words, and keeps the marks in the text', () => {
    expect(exportNitf(whole)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" version="-//IPTC//DTD NITF 3.6//EN" baselang="en-GB">
<head>
<title>Rain &#x26; &#x3C;hail></title>
<docdata management-status="usable">
<identified-content>
<person>Ruth Adeyemi<function>head teacher, Hill School</function></person>
<org>NYPD</org>
<object.title>the report</object.title>
</identified-content>
</docdata>
</head>
<body>
<body.head>
<hedline><hl1>Rain &#x26; &#x3C;hail></hl1></hedline>
<byline>By <person>Ann Lee</person> and <person>Tom Hale</person></byline>
<dateline><location>LEEDS</location></dateline>
<abstract><p>It will "last".</p></abstract>
</body.head>
<body.content>
<p><q quote-source="Ruth Adeyemi">“We <em class="italic">will</em>,”</q> she said, <q quote-source="Ruth Adeyemi">“wait.”</q></p>
<hl2 class="heading">Next</hl2>
<bq quote-source="NYPD">
<block>
<p><q quote-source="NYPD">“It rained.</q></p>
<p><q quote-source="NYPD">“Then it stopped.”</q></p>
</block>
<credit>NYPD</credit>
</bq>
<ol>
<li><a href="https://a.example/?a=1&#x26;b=2"><em class="bold">One</em></a></li>
</ol>
<p><q quote-source="the report">it is “sound”</q></p>
</body.content>
</body>
</nitf>
`)
  })
})
