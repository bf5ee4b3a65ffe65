import { useEffect } from 'react'
import { create } from 'zustand'
import { bridge } from '../bridge/bridge.ts'

/** How large a picture is, or that its file is missing or damaged. */
export type KnownPicture = { readonly width: number; readonly height: number } | 'missing'

/** What main has said of the pictures that are shown, by id. */
const useKnown = create<{ readonly pictures: ReadonlyMap<string, KnownPicture> }>()(() => ({
  pictures: new Map(),
}))

/** The address at which the window finds a picture. */
export function pictureAddress(id: string): string {
  return `/pictures/${id}`
}

/** What is known of a picture; undefined while main is being asked. It is asked anew whenever one comes into sight. */
export function usePicture(id: string): KnownPicture | undefined {
  useEffect(() => void look(id), [id])
  return useKnown(({ pictures }) => pictures.get(id))
}

/** All that is known of pictures, kept up to date. */
export function useKnownPictures(): ReadonlyMap<string, KnownPicture> {
  return useKnown(({ pictures }) => pictures)
}

/** The same, now. */
export function knownPictures(): ReadonlyMap<string, KnownPicture> {
  return useKnown.getState().pictures
}

/** Asks main about a picture. */
export async function look(id: string): Promise<void> {
  const answer = await bridge.call('picture:look', { picture: id })
  if (!answer.ok) return
  useKnown.setState(({ pictures }) => ({ pictures: new Map(pictures).set(id, answer.value ?? 'missing') }))
}

/** The ids of the pictures whose files are missing or damaged. */
export function missingOf(pictures: ReadonlyMap<string, KnownPicture>): ReadonlySet<string> {
  return new Set(Array.from(pictures).flatMap(([id, known]) => (known === 'missing' ? [id] : [])))
}
