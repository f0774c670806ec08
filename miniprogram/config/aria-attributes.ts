// The attributes for screen readers that our screens set; Taro's templates know none of them by themselves.

/** Component → attribute → its value where a screen sets none. */
export const ariaAttributes: Record<string, Record<string, string>> = {
  View: {
    'aria-role': '',
    'aria-label': '',
    'aria-hidden': '',
    'aria-checked': '',
    'aria-selected': '',
    'aria-expanded': '',
    'aria-disabled': '',
    'aria-live': '',
  },
  Text: { 'aria-role': '', 'aria-label': '', 'aria-hidden': '' },
  Image: { 'aria-role': '', 'aria-label': '', 'aria-hidden': '' },
  Button: { 'aria-label': '', 'aria-disabled': '', 'aria-checked': '' },
  Canvas: { 'aria-role': '', 'aria-label': '' },
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
}
