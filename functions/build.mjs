// Bundles each Lambda function into dist/<name>/index.mjs and says how large it became; what is imported later lies beside it.
import { copyFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'

const names = ['api', 'stream', 'ranking', 'nightly', 'pictures', 'papers']

// A function's credentials come from its environment; the ways a person signs in at a desk are left out.
const desksOnly = ['sso', 'ini', 'process', 'web-identity', 'login', 'http'].map(
  (way) => `@aws-sdk/credential-provider-${way}`,
)

// Dependencies that still call require() need one; its alias must not meet a minified name.
const banner =
  "import{createRequire as bundleRequire}from'node:module';const require=bundleRequire(import.meta.url);"

for (const name of names) {
  rmSync(`dist/${name}`, { recursive: true, force: true })
  const { metafile } = await build({
    entryPoints: { index: `src/entry/${name}.ts` },
    outdir: `dist/${name}`,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // Pictures are laid out anew for each kind of machine, from one file.
    splitting: name !== 'pictures',
    chunkNames: 'part-[hash]',
    minify: true,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    charset: 'utf8',
    mainFields: ['module', 'main'],
    // sharp brings a library of machine code, one for each kind of machine; it is laid beside the bundle.
    external: [...desksOnly, 'sharp'],
    banner: { js: banner },
    metafile: true,
    logLevel: 'warning',
  })
  console.log(
    `${name.padEnd(8)} ${(bytesAtStart(metafile.outputs, `dist/${name}/index.mjs`) / 1024).toFixed(0)} KB`,
  )
}

/** The entry with every part it imports before it can answer. */
function bytesAtStart(outputs, entry, seen = new Set()) {
  if (seen.has(entry)) return 0
  seen.add(entry)
  const now = outputs[entry].imports.filter(({ kind, external }) => kind === 'import-statement' && !external)
  return now.reduce((sum, { path }) => sum + bytesAtStart(outputs, path, seen), outputs[entry].bytes)
}

// A whole Chinese font is no program: it lies beside the bundle and is read when somebody wants a PDF.
const font = 'NotoSansSC_400Regular.ttf'
const packaged = createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-sc/400Regular/${font}`)
copyFileSync(packaged, `dist/papers/${font}`)
