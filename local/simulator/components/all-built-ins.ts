// Every built-in component the phone knows.
import type { BuiltIn } from './built-in'
import { button } from './button'
import { canvas } from './canvas'
import { checkbox, checkboxGroup, radio, radioGroup, switchButton } from './choices'
import { icon, pageMeta, progress } from './extras'
import { form, label } from './form'
import { coverImage, image } from './image'
import { input, textarea } from './input'
import { map } from './map/map'
import { navigator } from './navigator'
import { picker } from './picker'
import { coverView, rootPortal, text, view } from './plain'
import { richText } from './rich-text'
import { scrollView } from './scroll-view'
import { slider } from './slider'
import { swiper, swiperItem } from './swiper'
import { unsupported } from './unsupported'

export const builtIns: readonly BuiltIn[] = [
  view,
  text,
  image,
  button,
  input,
  textarea,
  form,
  label,
  scrollView,
  swiper,
  swiperItem,
  picker,
  switchButton,
  checkbox,
  checkboxGroup,
  radio,
  radioGroup,
  slider,
  navigator,
  richText,
  map,
  canvas,
  coverView,
  coverImage,
  rootPortal,
  icon,
  progress,
  pageMeta,
  ...unsupported,
]

/** Template of each, for the compiler. */
export const builtInTemplates: readonly (readonly [name: string, wxml: string])[] = builtIns.map(
  ({ name, template = '<slot />' }) => [name, template],
)
