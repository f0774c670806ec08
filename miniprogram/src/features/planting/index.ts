// The door of planting: three steps from a species to a virtual tree in its cell.
import { say } from '@/platform/language'
import { plantingWords } from './words'

export { PlantingFlow } from './planting-flow'

/** The title of the page, e.g. 在7号地种一丛. */
export function plantingTitle(number: number): string {
  return say(plantingWords.title(number))
}
