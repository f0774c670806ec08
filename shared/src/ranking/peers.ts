// Peers: whom an organisation is held against – those of its size, age, registration and kind of county.
import * as v from 'valibot'
import { type Registration, SizeClass } from '../organisations/organisation'
import type { Place } from '../organisations/place'

/** Years since it was founded, when the run began: below 3, below 10, or more. */
export const AgeClass = v.picklist(['under3', 'under10', 'from10'])
/** What the county's own name says: 区 a district of a city, 市 a city by itself, 县、旗 and all others the country. */
export const CountyType = v.picklist(['district', 'city', 'county'])

/** What makes an organisation like others. What is not known is left out. */
export const Traits = v.object({
  size: v.optional(SizeClass),
  age: v.optional(AgeClass),
  registration: v.optional(v.picklist(['registered', 'hosted', 'unregistered'])),
  county: v.optional(CountyType),
})
export type Traits = v.InferOutput<typeof Traits>

/** From the one that is given up last to the one that is given up first. */
export const traitNames = ['size', 'age', 'registration', 'county'] as const

interface Described {
  readonly size?: v.InferOutput<typeof SizeClass> | undefined
  readonly foundedYear?: number | undefined
  readonly registration: Registration
  readonly place: Place
}

/** Its traits in this year. */
export function traitsOf({ size, foundedYear, registration, place }: Described, year: number): Traits {
  const county = countyTypeOf(place)
  return {
    ...(size && { size }),
    ...(foundedYear !== undefined && { age: ageClassOf(year - foundedYear) }),
    ...(registration.is !== 'unstated' && { registration: registration.is }),
    ...(county && { county }),
  }
}

function ageClassOf(years: number): v.InferOutput<typeof AgeClass> {
  if (years < 3) return 'under3'
  return years < 10 ? 'under10' : 'from10'
}

/** Nothing where only a province or a prefecture is known. */
export function countyTypeOf({ code, names }: Place): v.InferOutput<typeof CountyType> | undefined {
  if (code.endsWith('00')) return undefined
  const last = names.at(-1)?.at(-1)
  if (last === '区') return 'district'
  return last === '市' ? 'city' : 'county'
}

/** Sets from the finest to all: each gives up one more trait. A trait that is not known ends what can be told apart. */
export function setsOf(traits: Traits): Traits[] {
  const unknown = traitNames.findIndex((name) => traits[name] === undefined)
  const known = traitNames.slice(0, unknown === -1 ? traitNames.length : unknown)
  return Array.from({ length: known.length + 1 }, (_, given) =>
    Object.fromEntries(known.slice(0, known.length - given).map((name) => [name, traits[name]])),
  )
}

/** One text for each set; '' for all. */
export function setKey(set: Traits): string {
  return traitNames.map((name) => set[name] ?? '').join('.')
}
