// The tones a small label or notice may have; each has a text colour and a soft ground in the tokens.
export type Tone = 'quiet' | 'ok' | 'warn' | 'bad' | 'dusk' | 'teal' | 'amber'
