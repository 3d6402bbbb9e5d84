'use client'

import { IconVolume } from '@tabler/icons-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { voiceFor } from '@/lib/domain/cramp-now/voice'
import { keptText } from '@/lib/outbox/kept-text'
import { useScreenWords } from './cramp-now-words'
import classes from './read-aloud.module.css'

/** Whether this device reads aloud, until it is told otherwise. */
const kept = keptText('charley.read-aloud')

const on = 'on'

/** The voice of this device for a language; null while there is none. Browsers name their voices a while after the page. */
function useVoice(locale: string): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null)
  useEffect(() => {
    if (!('speechSynthesis' in window)) return undefined
    const look = () => {
      const found = voiceFor(speechSynthesis.getVoices(), locale)
      setVoice(before => (before?.voiceURI === found?.voiceURI ? before : found))
    }
    const timer = setTimeout(look)
    speechSynthesis.onvoiceschanged = look
    return () => {
      clearTimeout(timer)
      speechSynthesis.onvoiceschanged = null
    }
  }, [locale])
  return voice
}

/** Reads a text aloud, line by line, until it changes or the screen is left; a null voice reads nothing. */
function useReading(text: string, voice: SpeechSynthesisVoice | null): void {
  useEffect(() => {
    if (voice === null) return undefined
    const read = () => {
      for (const line of text.split('\n')) {
        const utterance = new SpeechSynthesisUtterance(line)
        utterance.voice = voice
        utterance.lang = voice.lang
        speechSynthesis.speak(utterance)
      }
    }
    const stopWhenHidden = () => {
      if (document.visibilityState === 'hidden') speechSynthesis.cancel()
    }
    // A page may speak from its first tap on: one that was opened anew has had none.
    const mayRead = !('userActivation' in navigator) || navigator.userActivation.hasBeenActive
    if (mayRead) read()
    else addEventListener('click', read, { once: true })
    document.addEventListener('visibilitychange', stopWhenHidden)
    return () => {
      removeEventListener('click', read)
      document.removeEventListener('visibilitychange', stopWhenHidden)
      speechSynthesis.cancel()
    }
  }, [text, voice])
}

/** Reads the step aloud and every step after it, with a voice of the device alone; nothing stands there where it has none. */
export default function ReadAloud({ lines }: { lines: readonly string[] }) {
  const { crampNow, locale } = useScreenWords()
  const voice = useVoice(locale)
  const isOn = useSyncExternalStore(kept.subscribe, kept.read, () => null) === on
  useReading(lines.join('\n'), isOn ? voice : null)
  if (voice === null) return null
  return (
    <button
      type="button"
      className={classes.button}
      aria-pressed={isOn}
      onClick={() => kept.write(isOn ? null : on)}
    >
      <span className={classes.label}>
        <IconVolume size={20} aria-hidden="true" />
        {crampNow.readAloud}
      </span>
    </button>
  )
}
