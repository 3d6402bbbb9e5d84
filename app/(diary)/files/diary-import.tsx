'use client'

import { Button, Checkbox, FileButton } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconFileImport } from '@tabler/icons-react'
import { useRef, useState, type DragEvent } from 'react'
import type { BrowserWords } from '@/lib/domain/words/words'
import { whatIsNew, type DiaryReport } from '@/lib/outbox/send-diary'
import { ButtonLink } from '../../_ui/button-link'
import { useWords } from '../../_ui/use-words'
import classes from './files.module.css'
import { ReportRows } from './report-rows'
import { useDiaryImport, type ImportState } from './use-diary-import'
import { WrongInFile } from './wrong-in-file'

/** Brings a diary in from a file: chosen, looked at, and imported only when told to. */
export function DiaryImport({ largestMb }: { largestMb: number }) {
  const { files } = useWords()
  const { state, choose, take } = useDiaryImport(largestMb)
  const [isOver, setIsOver] = useState(false)
  const forgetFile = useRef<() => void>(null)
  const isBusy = state.step === 'busy'
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    void choose(event.dataTransfer.files[0] ?? null)
  }
  return (
    <>
      <div
        className={classes.drop}
        data-over={isOver || undefined}
        onDragOver={event => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <FileButton
          accept="application/json,.json"
          resetRef={forgetFile}
          onChange={file => {
            forgetFile.current?.()
            void choose(file)
          }}
        >
          {props => (
            <Button
              {...props}
              variant="light"
              leftSection={<IconFileImport aria-hidden="true" />}
              aria-disabled={isBusy}
              onClick={() => {
                if (!isBusy) props.onClick()
              }}
            >
              {state.step === 'none' ? files.choose : files.chooseOther}
            </Button>
          )}
        </FileButton>
        <span className={classes.orDrop}>{files.orDrop}</span>
      </div>
      <Standing state={state} onTake={take} />
    </>
  )
}

type StandingProps = {
  state: ImportState
  onTake: ReturnType<typeof useDiaryImport>['take']
}

/** What is said about the file, announced as it changes, and what can be done next. */
function Standing({ state, onTake }: StandingProps) {
  const { files, general } = useWords()
  const isWrong = state.step === 'refused' || state.step === 'failed'
  return (
    <>
      <div role="status" className={classes.status}>
        <Sentence state={state} />
      </div>
      <div role="alert" className={classes.status}>
        {isWrong && (
          <p className={classes.wrong}>
            <IconAlertTriangle aria-hidden="true" />
            <span>{state.text}</span>
          </p>
        )}
      </div>
      {state.step === 'refused' && <WrongInFile problems={state.problems} />}
      {state.step === 'failed' && state.again !== null && (
        <Button variant="outline" onClick={state.again}>
          {general.tryAgain}
        </Button>
      )}
      {state.step === 'looked' && <Looked {...state} onTake={onTake} />}
      {state.step === 'imported' && (
        <>
          <ReportRows report={state.report} name={files.importTitle} />
          <ButtonLink href="/timeline" variant="light">
            {files.toTimeline}
          </ButtonLink>
        </>
      )}
    </>
  )
}

type LookedProps = Omit<Extract<ImportState, { step: 'looked' }>, 'step'> & Pick<StandingProps, 'onTake'>

/** What a file would bring, and the button that brings it. */
function Looked({ file, report, onTake }: LookedProps) {
  const { files } = useWords()
  const [fillsProfile, setFillsProfile] = useState(true)
  const wanted: DiaryReport = fillsProfile ? report : { ...report, profile: 'kept' }
  return (
    <>
      <ReportRows report={wanted} name={file.name} />
      {report.profile === 'filled' && (
        <Checkbox
          checked={fillsProfile}
          onChange={event => setFillsProfile(event.currentTarget.checked)}
          label={files.fillProfile}
          description={files.profilePartsOf(report.profileFilled)}
        />
      )}
      {whatIsNew(wanted) === 'new' && (
        <Button onClick={() => void onTake(file, fillsProfile)}>
          {files.submit(report.new, report.items.new)}
        </Button>
      )}
    </>
  )
}

/** On a small screen it comes below the bar of places. */
function show(sentence: HTMLElement | null) {
  sentence?.scrollIntoView({ block: 'center' })
}

/** The button that was pressed is gone then. */
function focus(sentence: HTMLElement | null) {
  sentence?.focus()
}

function Sentence({ state }: { state: ImportState }) {
  const { files } = useWords()
  if (state.step === 'busy') return <p className={classes.busy}>{state.text}</p>
  if (state.step === 'imported')
    return (
      <p ref={focus} tabIndex={-1} className={classes.well}>
        <IconCheck aria-hidden="true" />
        <span>{files.brought(state.report.new)}</span>
      </p>
    )
  if (state.step !== 'looked') return null
  return (
    <p ref={show} className={classes.sentence}>
      {wouldBring(state.report, files)}
    </p>
  )
}

function wouldBring(report: DiaryReport, files: BrowserWords['files']): string {
  if (report.new > 0) return files.wouldBring(report.new)
  const said = { new: files.wouldBringOther, different: files.bringsNothingNew, same: files.bringsNothing }
  return said[whatIsNew(report)]
}
