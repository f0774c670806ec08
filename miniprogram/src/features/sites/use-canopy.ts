// A plot's canopy as bytes, decoded once for each answer.
import { bytesOfBase64 } from '@ngo2/shared/maths/base64'
import { useMemo } from 'react'

export function useCanopy(text: string): Uint8Array {
  return useMemo(() => bytesOfBase64(text), [text])
}
