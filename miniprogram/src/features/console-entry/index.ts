// The door of the console's entry: scanning its code, and letting it in.
export { Approval } from './approval'
export { scanConsole, scannedConsole } from './scan-console'
export { consoleEntryWords } from './words'
