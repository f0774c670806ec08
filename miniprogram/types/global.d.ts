// What the build adds to the language: its constants, and imports of style sheets and pictures.
/// <reference types="@tarojs/taro" />

/** Where the API answers, without a slash at the end. */
declare const API_URL: string

declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>
  export default classes
}

declare module '*.css'

declare module '*.svg' {
  const url: string
  export default url
}

declare module '*.jpg' {
  const url: string
  export default url
}
