// The phone's own page: its script and styles, bundled from source in a fraction of a second.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

export interface PhoneBundle {
  readonly script: string
  readonly style: string
}

const simulator = join(dirname(fileURLToPath(import.meta.url)), '..')

let bundled: Promise<PhoneBundle> | undefined

/** Bundled when first asked for, once per process. */
export function phoneBundle(): Promise<PhoneBundle> {
  bundled ??= bundlePhone()
  return bundled
}

async function bundlePhone(): Promise<PhoneBundle> {
  const { outputFiles } = await build({
    entryPoints: [join(simulator, 'phone/main.tsx')],
    bundle: true,
    write: false,
    outdir: join(simulator, 'dist'),
    format: 'iife',
    platform: 'browser',
    target: 'chrome120',
    jsx: 'automatic',
    loader: { '.svg': 'dataurl' },
    // The package.json of the adapter names no browser build of its own; its ES module is the one that shares glass-easel.
    mainFields: ['module', 'main'],
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const textOf = (extension: string) => outputFiles.find((file) => file.path.endsWith(extension))?.text ?? ''
  return { script: textOf('.js'), style: textOf('.css') }
}
