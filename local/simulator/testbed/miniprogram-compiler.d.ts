// Types of the npm package miniprogram-compiler, which ships none.
declare module 'miniprogram-compiler' {
  /** Runs WeChat's wcc over a folder; the text is the body of a function that returns `$gwx`. */
  export function wxmlToJs(folder: string): string
}
