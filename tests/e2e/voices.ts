import type { Page } from '@playwright/test'

type GivenVoice = { lang: string; isRemote?: boolean }

/** What a page that has no sound was asked to say, and "stop" where it was told to be silent, in order. */
export const saidBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { said: string[] }).said)

/** Gives every page from now on these voices: this browser has none. What is said is written down, not heard. */
export const giveVoices = (page: Page, voices: readonly GivenVoice[]): Promise<unknown> =>
  page.addInitScript(given => {
    const said: string[] = []
    class Utterance {
      voice: { voiceURI: string } | null = null
      lang = ''
      constructor(readonly text: string) {}
    }
    const offered = given.map(({ lang, isRemote = false }) => ({
      lang,
      localService: !isRemote,
      default: false,
      voiceURI: `${lang} ${isRemote ? 'far' : 'near'}`,
    }))
    const speechSynthesis = {
      onvoiceschanged: null,
      getVoices: () => offered,
      speak: ({ voice, text }: Utterance) => said.push(`${voice?.voiceURI ?? 'no voice'}: ${text}`),
      cancel: () => {
        if (said.at(-1) !== 'stop') said.push('stop')
      },
    }
    for (const [name, value] of Object.entries({
      said,
      speechSynthesis,
      SpeechSynthesisUtterance: Utterance,
    }))
      Object.defineProperty(window, name, { value, configurable: true })
  }, voices)

/** Lets every page from now on begin without a tap in it: this browser may take those of the page before along. */
export const forgetTaps = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    let hasBeenActive = false
    addEventListener('click', () => (hasBeenActive = true), { capture: true })
    Object.defineProperty(navigator, 'userActivation', { get: () => ({ hasBeenActive }), configurable: true })
  })
