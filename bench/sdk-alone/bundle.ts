// The AWS client alone, bundled as functions/build.mjs bundles a function: the floor of sizes, imports and calls.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '@ngo2/local/root'
import { build } from 'esbuild'

const desksOnly = ['sso', 'ini', 'process', 'web-identity', 'login', 'http'].map(
  (way) => `@aws-sdk/credential-provider-${way}`,
)
const banner =
  "import{createRequire as bundleRequire}from'node:module';const require=bundleRequire(import.meta.url);"

/** Answers the path of the bundle. */
export async function bundleSdk(): Promise<string> {
  const outfile = join(root, 'bench/dist/sdk-alone.mjs')
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
