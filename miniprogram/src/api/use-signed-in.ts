// Whether somebody is signed in, for screens that show her own things.
import { useSyncExternalStore } from 'react'
import { signedIn } from './ask'

export function useSignedIn(): boolean {
  return useSyncExternalStore(signedIn.subscribe, signedIn.read)
}
