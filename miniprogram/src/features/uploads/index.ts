// The door of uploads: a form's field for pictures and documents.
export { UploadField } from './upload-field'
