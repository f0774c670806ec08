// What is uploaded for a function is its one bundle and what it needs beside it, small enough, with the handler the template names.
import { bytesAtStart } from './bundle'
import { functionName } from './function-gate'
import { type Faults, listOf, resourcesOfType, type Template } from './template'

/** A cold start of the api reads the bundle, and the parts it imports at once, while somebody waits. */
const apiBundleMaxBytes = 600 * 1024

/** Files a function reads that lie beside its bundle. */
const besides: Readonly<Record<string, readonly string[]>> = {
  papers: ['functions/dist/papers/NotoSansSC_400Regular.ttf'],
}

/** Machine code laid beside the bundle: files whose number is theirs, and which must be those of the function's own machine. */
const libraries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pictures: { x86_64: '@img/sharp-linux-x64/', arm64: '@img/sharp-linux-arm64/' },
}

export interface Upload {
  readonly zip: Buffer
  /** The bundle inside, as it lies on disk; nothing when it is not there. */
  readonly bundle: Buffer | undefined
  /** What lies beside it and is imported by it, at once or later, by name. */
  readonly parts: ReadonlyMap<string, Buffer>
}

/** `uploads` by the function's short name. */
export function bundleFaults(template: Template, uploads: ReadonlyMap<string, Upload>): Faults {
  return resourcesOfType(template, 'AWS::Lambda::Function').flatMap(([id, { Properties }]) => {
    const name = functionName(id)
    const [path, handler] = String(Properties.Handler).split(/\.(?=\w+$)/)
    const file = `${path}.mjs`
    const upload = uploads.get(name)
    if (upload?.bundle === undefined) return [`${id}: there is no ${file}`]
    const { zip, bundle, parts } = upload
    const beside = [...parts.keys()].map((part) => file.replace('index.mjs', part))
    const files = [file, ...beside, ...(besides[name] ?? [])]
    const atStart = kb(bytesAtStart(bundle, parts))
    const library = libraries[name]
    const machines = listOf(Properties.Architectures).map(String)
    const wrong = Object.keys(library ?? {}).filter((machine) => !machines.includes(machine))
    const wants: readonly (readonly [boolean, string])[] = [
      ...files.map((one) => [zip.includes(one), `${one} is not in its zip`] as const),
      [
        library !== undefined || entriesOf(zip) === files.length,
        `its zip holds ${entriesOf(zip)} files instead of ${files.length}`,
      ],
      [machines.every((machine) => zip.includes(library?.[machine] ?? '')), 'its library is not in its zip'],
      [
        wrong.every((machine) => !zip.includes(library?.[machine] ?? '')),
        'its zip holds the library of another kind of machine',
      ],
      [new RegExp(`\\bas ${handler}\\b`).test(bundle.toString()), `${file} exports no ${handler}`],
      [
        name !== 'api' || atStart <= apiBundleMaxBytes / 1024,
        `${atStart} KB is more than the ${apiBundleMaxBytes / 1024} KB an api may have`,
      ],
    ]
    return wants.filter(([holds]) => !holds).map(([, sentence]) => `${id}: ${sentence}`)
  })
}

export function kb(bytes: number): number {
  return Math.ceil(bytes / 1024)
}

/** A zip without comment ends in a record of 22 bytes that holds the number of files at its tenth. */
function entriesOf(zip: Buffer): number {
  return zip.length < 22 ? 0 : zip.readUInt16LE(zip.length - 12)
}
