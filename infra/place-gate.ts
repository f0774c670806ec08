// The template stands in any partition and region: nothing in it names one.
import { type Faults, type Template, textsIn } from './template'

const places: readonly (readonly [RegExp, string])[] = [
  [/\barn:aws(-[a-z]+)*:/, 'names a partition; AWS::Partition knows it'],
  [/\bamazonaws\.com\.cn\b/, 'names the suffix of a partition; AWS::URLSuffix knows it'],
  [
    /\b(cn|us|eu|ap|sa|ca|me|af)-(north|south|east|west|central)[a-z]*-\d\b/,
    'names a region; AWS::Region knows it',
  ],
  [/(?<![\w-])\d{12}(?![\w-])/, 'names an account; AWS::AccountId knows it'],
]

export function placeFaults(template: Template): Faults {
  return textsIn(template.Resources, 'Resources').flatMap(([path, text]) =>
    places.filter(([named]) => named.test(text)).map(([, sentence]) => `${path} ${sentence}: ${text}`),
  )
}
