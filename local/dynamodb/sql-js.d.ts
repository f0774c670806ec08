// The part of sql.js, which ships no types, that the upkeep of the database file uses.
declare module 'sql.js' {
  export interface Database {
    run(sql: string, parameters?: readonly (string | number)[]): Database
    exec(sql: string, parameters?: readonly (string | number)[]): { values: (string | number | null)[][] }[]
    /** Rows the last statement touched. */
    getRowsModified(): number
    /** The whole database as a file. */
    export(): Uint8Array
    close(): void
  }
  export interface Sql {
    readonly Database: new (bytes: Uint8Array) => Database
  }
  export default function initSqlJs(): Promise<Sql>
}
