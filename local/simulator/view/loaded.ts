// The mini-program as the server hands it to the browser: code, compiled templates, styles.
import type { CodePackage } from '../compiled/code-package'
import type { Schema } from '../wx/schema'

/** Template generators by path, as glass-easel-template-compiler makes them. */
export type Templates = Readonly<Record<string, unknown>>

export interface LoadedMiniProgram {
  readonly code: CodePackage
  readonly templates: Templates
  /** Templates of the built-in components. */
  readonly builtInTemplates: Templates
  readonly sheets: Readonly<Record<string, string>>
  readonly schema: Schema
  /** What the compilers complained about. */
  readonly problems: readonly string[]
  /** Hosts the simulator's server stands in for, and the local addresses it finds them at. */
  readonly hosts: Readonly<Record<string, string>>
}
