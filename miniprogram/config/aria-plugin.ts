// A Taro plugin that lets attributes for screen readers through, in the templates and in the runtime.
import path from 'node:path'

/** Component → attribute → its value where a screen sets none. */
type Attributes = Record<string, Record<string, string>>

interface Platform {
  readonly template?: { mergeComponents(context: Context, components: Attributes): void }
  runtimePath: string | string[]
}

interface Context {
  registerMethod(method: { name: string; fn(platform: Platform): void }): void
}

/** Taro loads a plugin alone, without the files beside it, so the attributes come in as its options. */
export default function ariaPlugin(context: Context, attributes: Attributes): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.template === undefined) throw new Error('aria: this Taro platform has no templates')
      platform.template.mergeComponents(context, attributes)
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, '../src/platform/aria.ts')].flat()
    },
  })
}
