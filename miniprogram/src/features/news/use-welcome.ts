// Whether the reader still wants to be told what this place is.
import { useState } from 'react'
import * as v from 'valibot'
import { stored } from '@/platform/storage'

const welcomed = stored('welcomed', v.boolean())

/** Told until she says that she knows. */
export function useWelcome(): { readonly shown: boolean; readonly understood: () => void } {
  const [shown, setShown] = useState(() => welcomed.read() !== true)
  const understood = () => {
    welcomed.keep(true)
    setShown(false)
  }
  return { shown, understood }
}
