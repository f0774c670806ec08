// How Taro builds the mini-program: weapp only, webpack 5, pixels of a 375-wide drawing.
import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import TsconfigPathsPlugin from 'tsconfig-paths-webpack-plugin'
import { ariaAttributes } from './aria-attributes'

const here = (relative: string) => path.resolve(__dirname, relative)
const production = process.env.NODE_ENV !== 'development'

/** Where the API answers; WeChat only calls hosts that are named in the console of the mini-program, over https. */
const apiUrl = process.env.NGO2_API_URL ?? 'https://api.ngo2.example'

export default defineConfig<'webpack5'>({
  projectName: 'ngo2',
  date: '2026-11-24',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: 'dist',
  framework: 'react',
  plugins: [[here('aria-plugin.ts'), ariaAttributes]],
  defineConstants: { API_URL: JSON.stringify(apiUrl) },
  // Taro copies no icon that is named only in theme.json.
  copy: { patterns: [{ from: 'src/assets/tabs', to: 'dist/assets/tabs' }], options: {} },
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // With the cache on, pages were built that ask for modules under ids of an earlier build; nothing says so but the phone.
  cache: { enable: false },
  mini: {
    // The real path, not the link in node_modules: babel must compile the workspace's TypeScript.
    compile: { include: [here('../../shared/src'), here('aria-attributes.ts')] },
    optimizeMainPackage: { enable: true },
    // `true` means 0 bytes here: a picture inlined into JavaScript would travel with every setData.
    imageUrlLoaderOption: { limit: true },
    // Module class names never meet, so the order of the sheets says nothing.
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: {
      pxtransform: { enable: true, config: {} },
      cssModules: {
        enable: true,
        config: {
          namingPattern: 'module',
          // Class names travel with every setData too.
          generateScopedName: production ? '[hash:base64:4]' : '[name]__[local]___[hash:base64:4]',
        },
      },
    },
    webpackChain(chain) {
      chain.resolve
        .plugin('tsconfig-paths')
        .use(TsconfigPathsPlugin, [{ configFile: here('../../tsconfig.json') }])
    },
  },
})
