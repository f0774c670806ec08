// A serious allegation 这是一件严重的事: it leaves the score and opens a case; who told it is never shown.
import * as v from 'valibot'

/** Money misused, harm to a child, violence, corruption. */
export const Matter = v.picklist(['money', 'child', 'violence', 'corruption'])
export type Matter = v.InferOutput<typeof Matter>

export const matterWords: Record<Matter, { zh: string; en: string }> = {
  money: { zh: '钱被挪用或说不清去向', en: 'Money was misused' },
  child: { zh: '孩子受到伤害', en: 'A child was harmed' },
  violence: { zh: '打人、威胁人', en: 'Violence or threats' },
  corruption: { zh: '收好处、假公济私', en: 'Corruption' },
}
