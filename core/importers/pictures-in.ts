/** The most letters of base64 that a picture is read from: 20 MB of a file, more than any may keep. */
const LONGEST = 28_000_000

/** The base64 of a picture that an address holds in itself, or null for any other address. */
export function pictureInAddress(address: string): string | null {
  const base64 = /^data:image\/(?:png|jpe?g);base64,/i.exec(address.slice(0, 40))?.[0]
  return base64 === undefined ? null : plainBase64(address.slice(base64.length))
}

/** Base64 without the white space it may be broken by; null for what is none. */
export function plainBase64(text: string): string | null {
  if (text.length > LONGEST) return null
  const plain = text.replace(/\s+/g, '')
  return plain !== '' && plain.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(plain) ? plain : null
}
