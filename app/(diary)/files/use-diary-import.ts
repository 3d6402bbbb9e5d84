'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Problem } from '@/lib/domain/problem'
import { told } from '@/lib/domain/words/told'
import { sendDiary, type DiaryReport, type DiaryResult } from '@/lib/outbox/send-diary'
import { useOwner } from '../../_ui/outbox'
import { useWords } from '../../_ui/use-words'

/** A file as it was read from the device: what was looked at is what is imported, whatever becomes of the file. */
type ChosenFile = { name: string; bytes: ArrayBuffer }

/** Where the import of a file stands. */
export type ImportState =
  | { step: 'none' }
  | { step: 'busy'; text: string }
  | { step: 'looked'; file: ChosenFile; report: DiaryReport }
  | { step: 'imported'; report: DiaryReport }
  | { step: 'refused'; text: string; problems: readonly Problem[] }
  /** `again` sends the same file once more; null: another one has to be chosen. */
  | { step: 'failed'; text: string; again: (() => void) | null }

const bytesInMb = 1_000_000

/** Reads a file that was chosen, shows what an import would do, and does it when told to. One thing at a time. */
export function useDiaryImport(largestMb: number) {
  const words = useWords()
  const { files } = words
  const owner = useOwner()
  const router = useRouter()
  const [state, setState] = useState<ImportState>({ step: 'none' })

  const stopped = (result: Exclude<DiaryResult, { outcome: 'read' }>, again: () => void): ImportState => {
    const text = told(result.message, words)
    if (result.outcome === 'failed') return { step: 'failed', text, again }
    if (result.code === 'too-large') return { step: 'failed', text: files.tooLarge(largestMb), again: null }
    if (result.code !== 'unreadable' && result.code !== 'not-allowed') return { step: 'failed', text, again }
    return { step: 'refused', text: files.notDiary, problems: result.problems }
  }

  const look = async (file: ChosenFile): Promise<void> => {
    setState({ step: 'busy', text: files.looking(file.name) })
    const result = await sendDiary(file.bytes, 'look', { fillsProfile: true, owner })
    if (result.outcome !== 'read') {
      setState(stopped(result, () => void look(file)))
      return
    }
    const { report } = result
    if (report.problems.length === 0) setState({ step: 'looked', file, report })
    else {
      const text = report.refused > 0 ? files.refused(report.refused) : files.notAllowed
      setState({ step: 'refused', text, problems: report.problems })
    }
  }

  const choose = async (chosen: File | null): Promise<void> => {
    if (chosen === null || state.step === 'busy') return
    if (chosen.size > largestMb * bytesInMb) {
      setState({ step: 'failed', text: files.tooLarge(largestMb), again: null })
      return
    }
    setState({ step: 'busy', text: files.looking(chosen.name) })
    const bytes = await chosen.arrayBuffer().catch(() => null)
    if (bytes === null) setState({ step: 'failed', text: files.unreadable, again: null })
    else await look({ name: chosen.name, bytes })
  }

  const take = async (file: ChosenFile, fillsProfile: boolean): Promise<void> => {
    setState({ step: 'busy', text: files.importing(file.name) })
    const result = await sendDiary(file.bytes, 'import', { fillsProfile, owner })
    if (result.outcome === 'read') {
      setState({ step: 'imported', report: result.report })
      router.refresh()
    } else setState(stopped(result, () => void take(file, fillsProfile)))
  }

  return { state, choose, take }
}
