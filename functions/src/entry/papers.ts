// The papers function: books as files, which take more memory and a font of ten megabytes.
import { authenticate } from '../accounts'
import { paperHandler } from '../papers/handler'
import { createApp } from '../platform/create-app'
import { readSettings } from '../platform/settings'

export const handler = paperHandler(createApp(readSettings(process.env), 'papers'), authenticate)
