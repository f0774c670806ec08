// Bundles each Lambda function into one file, dist/<name>/index.mjs, and says how large it became.
import { copyFileSync } from 'node:fs'
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
  const { metafile } = await build({
    entryPoints: [`src/entry/${name}.ts`],
    outfile: `dist/${name}/index.mjs`,
    bundle: true,
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
  const [output] = Object.values(metafile.outputs)
  console.log(`${name.padEnd(8)} ${(output.bytes / 1024).toFixed(0)} KB`)
}

// A whole Chinese font is no program: it lies beside the bundle and is read when somebody wants a PDF.
const font = 'NotoSansSC_400Regular.ttf'
const packaged = createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-sc/400Regular/${font}`)
copyFileSync(packaged, `dist/papers/${font}`)
