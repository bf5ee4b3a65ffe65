/**
 * Draws the app's icons from build/icon.svg and build/icon-small.svg: PNGs for Linux in build/icons, icon.ico for
 * Windows, icon.icns for macOS. Run by hand after a change of a drawing (`node tools/draw-icons.mjs`); what it writes
 * is kept with the sources, so that a release needs no browser and electron-builder nothing to convert with.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { root } from './build.mjs'
import { findChromium } from './find-chromium.mjs'

const resources = path.join(root, 'build')
const sizes = [16, 32, 48, 64, 128, 256, 512, 1024]
/** The largest size, in pixels, that is drawn simply. */
const small = 48

/**
 * macOS draws its own icons on 824 of 1024 pixels and leaves the rest for the shadow (Apple's icon template).
 */
const macShare = 824 / 960

const executablePath = findChromium()
if (executablePath === null) {
  process.stderr.write('Drawing the icons takes an installed Chromium, Chrome or Edge.\n')
  process.exit(1)
}
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({ executablePath, args: [...sandbox, '--force-color-profile=srgb'] })
const page = await browser.newPage()

const folder = path.join(resources, 'icons')
mkdirSync(folder, { recursive: true })
/** @type {Map<number, Buffer>} */
const pngs = new Map()
for (const size of sizes) {
  const png = await draw(size, size > small ? 'icon.svg' : 'icon-small.svg', 1)
  pngs.set(size, png)
  writeFileSync(path.join(folder, `${size}x${size}.png`), png)
}
writeFileSync(path.join(resources, 'icon.ico'), icoOf([16, 32, 48, 64, 128, 256]))
writeFileSync(path.join(resources, 'icon.icns'), await icns())
await browser.close()

/**
 * One drawing as a square PNG with a clear ground. `share` is how much of the usual size it takes up.
 * @param {number} size @param {string} drawing @param {number} share
 */
async function draw(size, drawing, share) {
  await page.setViewportSize({ width: size, height: size })
  const svg = readFileSync(path.join(resources, drawing), 'utf8')
  const side = size * share
  await page.setContent(
    `<style>html,body{margin:0;height:100%;overflow:hidden}body{display:grid;place-items:center}` +
      `svg{display:block;width:${side}px;height:${side}px}</style>${svg}`,
  )
  return page.screenshot({ omitBackground: true, type: 'png' })
}

/**
 * An .ico is a header of 6 bytes, an entry of 16 for each picture, and the pictures, which may be PNGs since Windows
 * Vista (https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)).
 * @param {number[]} held
 */
function icoOf(held) {
  const header = Buffer.alloc(6 + 16 * held.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(held.length, 4)
  let offset = header.length
  held.forEach((size, index) => {
    const { length } = pngOf(size)
    const entry = 6 + 16 * index
    // 256 is written as 0: a byte holds no more.
    header.writeUInt8(size % 256, entry)
    header.writeUInt8(size % 256, entry + 1)
    header.writeUInt16LE(1, entry + 4)
    header.writeUInt16LE(32, entry + 6)
    header.writeUInt32LE(length, entry + 8)
    header.writeUInt32LE(offset, entry + 12)
    offset += length
  })
  return Buffer.concat([header, ...held.map(pngOf)])
}

/**
 * An .icns is "icns", its length, and for each picture a type, a length (both with their own 8 bytes) and a PNG.
 */
async function icns() {
  const types = /** @type {const} */ ([
    ['ic11', 32],
    ['ic12', 64],
    ['ic07', 128],
    ['ic13', 256],
    ['ic08', 256],
    ['ic14', 512],
    ['ic09', 512],
    ['ic10', 1024],
  ])
  const parts = []
  for (const [type, size] of types) parts.push(chunk(type, await draw(size, 'icon.svg', macShare)))
  return chunk('icns', Buffer.concat(parts))
}

/** @param {string} type four letters @param {Buffer} bytes */
function chunk(type, bytes) {
  const head = Buffer.alloc(8)
  head.write(type, 'ascii')
  head.writeUInt32BE(bytes.length + 8, 4)
  return Buffer.concat([head, bytes])
}

/** @param {number} size */
function pngOf(size) {
  const png = pngs.get(size)
  if (png === undefined) throw new Error(`no PNG of ${size} pixels was drawn`)
  return png
}
