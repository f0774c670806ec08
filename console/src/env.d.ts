// What the build adds to the language.
interface ImportMetaEnv {
  /** Where the API answers; without it `config.json` beside the page says so. */
  readonly VITE_API_URL?: string
}

interface ImportMeta {
  readonly env: ImportMetaEnv
}
