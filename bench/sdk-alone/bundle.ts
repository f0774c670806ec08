// The AWS client alone, bundled as functions/build.mjs bundles a function: the floor of sizes, imports and calls.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const desksOnly = ['sso', 'ini', 'process', 'web-identity', 'login', 'http'].map(
  (way) => `@aws-sdk/credential-provider-${way}`,
)
const banner =
  "import{createRequire as bundleRequire}from'node:module';const require=bundleRequire(import.meta.url);"

/** Answers the path of the bundle, in a folder of its own under the system's temporary one. */
export async function bundleSdk(): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'ngo2-sdk-')), 'index.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('sdk.ts', import.meta.url))],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    charset: 'utf8',
    mainFields: ['module', 'main'],
    external: desksOnly,
    banner: { js: banner },
    logLevel: 'warning',
  })
  return outfile
}
