// Planting as one screen: where one is, the step, what was answered, and the buttons below.
import type { OutputOf } from '@ngo2/shared/contract/endpoint'
import type { readPlot } from '@ngo2/shared/sites/contract'
import { outcomeWords, refusalWords } from '@/api/words'
import { useCanopy } from '@/features/sites'
import { say } from '@/platform/language'
import { scrollToTop } from '@/platform/page'
import { Notice } from '@/ui/notice'
import { StepBar } from '@/ui/step-bar'
import { CellStep } from './cell-step'
import { NameStep } from './name-step'
import { Planted } from './planted'
import { cellStands, stepped, steps } from './planting'
import { PlantingBar } from './planting-bar'
import { RefusalNotice } from './refusal-notice'
import { SpeciesStep } from './species-step'
import { usePlanting } from './use-planting'
import { plantRefusals, plantingWords as words } from './words'

interface PlantingFlowProps {
  readonly page: OutputOf<typeof readPlot>
  /** The cell the reader came by. */
  readonly touched: number | undefined
  readonly readAgain: () => Promise<void>
  readonly onTree: (treeId: string) => void
  readonly onMyTrees: () => void
  readonly onPlots: () => void
  readonly onBack: () => void
}

export function PlantingFlow(props: PlantingFlowProps) {
  const { plot, canopy: text } = props.page
  const canopy = useCanopy(text)
  const { planting, choose, plant, state, checking } = usePlanting(
    plot,
    canopy,
    props.touched,
    props.readAgain,
  )
  if (state.is === 'done') {
    return <Planted tree={state.value} columns={plot.columns} onTree={props.onTree} onBack={props.onBack} />
  }
  const { step, species, cell, name, lost, sent } = planting
  const at = steps.indexOf(step)
  const refusal = state.is === 'refused' ? state.refusal : undefined
  const nameRefused = refusal?.code === 'moderation.text_refused'
  return (
    <>
      <StepBar steps={words.steps.map(say)} at={at} label={say(words.stepLabel(at + 1))} />
      {refusal !== undefined && !nameRefused && (
        <RefusalNotice refusal={refusal} onMyTrees={props.onMyTrees} />
      )}
      {sent && state.is === 'ready' && <Notice words={say(words.unanswered)} />}
      {state.is === 'unknown' && (
        <Notice words={say(checking ? outcomeWords.checking : outcomeWords.unknown)} />
      )}
      {step === 'species' && (
        <SpeciesStep
          species={plot.species}
          chosen={species}
          onChoose={(next) => choose({ ...planting, species: next })}
        />
      )}
      {step === 'cell' && (
        <CellStep
          plot={plot}
          canopy={canopy}
          chosen={cell}
          lost={lost}
          onChoose={(next) => choose({ ...planting, cell: next, lost: undefined })}
          onOtherPlots={props.onPlots}
        />
      )}
      {step === 'name' && species !== undefined && (
        <NameStep
          plot={plot}
          species={species}
          name={name}
          error={refusal && nameRefused ? say(refusalWords(refusal, plantRefusals)) : undefined}
          onName={(next) => choose({ ...planting, name: next })}
        />
      )}
      <PlantingBar
        planting={planting}
        cellStands={cellStands(planting, plot, canopy)}
        sending={state.is === 'sending' || checking}
        onStep={(by) => {
          choose(stepped(planting, by))
          void scrollToTop()
        }}
        onPlant={() => void plant().then(scrollToTop)}
      />
    </>
  )
}
