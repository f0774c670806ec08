// How large the reader wants the text: the system's factor or her own choice, whichever is larger.
import { useSyncExternalStore } from 'react'
import * as v from 'valibot'
import { appBase } from './device'
import { observable } from './observable'
import { stored } from './storage'

export const TextChoice = v.picklist(['system', 'large', 'larger'])
export type TextChoice = v.InferOutput<typeof TextChoice>

const factorOf: Record<TextChoice, number> = { system: 1, large: 1.2, larger: 1.4 }
const keptChoice = stored('text-size', TextChoice)
const choice = observable<TextChoice>(keptChoice.read() ?? 'system')

/** The reader's own choice and the way to change it; all open pages follow at once. */
export function useTextChoice(): readonly [TextChoice, (next: TextChoice) => void] {
  return [useSyncExternalStore(choice.subscribe, choice.read), choose]
}

/** The factor of all text, 1 to 1.65. */
export function useTextFactor(): number {
  const [chosen] = useTextChoice()
  return clamp(Math.max(appBase().fontSizeScaleFactor ?? 1, factorOf[chosen]))
}

/** The layouts hold from 1 to 1.65, the largest text of WeChat on Android. */
export function clamp(factor: number): number {
  return Math.min(1.65, Math.max(1, factor))
}

function choose(next: TextChoice): void {
  keptChoice.keep(next)
  choice.set(next)
}
