// The door of reports: two taps, a reason and it is sent.
export { ReportReasons } from './report-reasons'
export { ReportSheet } from './report-sheet'
export { reportsWords } from './words'
