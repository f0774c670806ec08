// The language of the console: Chinese, or English where somebody asked this browser for it.
export interface Words {
  readonly zh: string
  readonly en: string
}

export type Language = keyof Words

const kept = 'language'

export const language: Language = readLanguage()

/** These words as the reader reads. */
export function say(words: Words): string {
  return words[language]
}

/** Remembers the choice and begins the page anew in it; the session stays. */
export function speak(chosen: Language): void {
  localStorage.setItem(kept, chosen)
  location.reload()
}

function readLanguage(): Language {
  // Pure modules that carry words are also read where there is no browser, by tests.
  if (typeof localStorage === 'undefined') return 'zh'
  return localStorage.getItem(kept) === 'en' ? 'en' : 'zh'
}
