// Words about proven ties, Chinese first.
import type { Proof } from './tie'

export const proofWords: Record<Proof, { zh: string; en: string }> = {
  planted: { zh: '在他们的地里种过一丛', en: 'planted on their ground' },
  visited: { zh: '去过，工作人员核实了', en: 'visited; staff made sure' },
  helped: { zh: '帮他们服务的人写下过回答', en: 'wrote down what people they serve said' },
}
