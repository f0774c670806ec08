// A dated line of what happened, as a sentence.
import { quarterWords } from '@ngo2/shared/books/period'
import { EvidenceItem } from '@ngo2/shared/evidence/item'
import { itemWords } from '@ngo2/shared/evidence/words'
import type { Update } from '@ngo2/shared/showcases/updates'
import * as v from 'valibot'
import { updateWords, type Words } from './words'

export function sentenceOf({ is, about = '' }: Update): Words {
  if (is === 'evidence') return updateWords.evidence(itemWords[v.parse(EvidenceItem, about)].name)
  if (is === 'quarter') return updateWords.quarter(quarterWords(about))
  return updateWords[is]({ zh: about, en: about })
}
