'use server'

import { action } from '@/lib/auth/action'
import { keys } from '@/lib/auth/query'
import { done } from '@/lib/auth/refusal'
import { text } from '@/lib/domain/fields'
import { isQuinine, searchMedicines } from '@/lib/domain/reference/medicine-search'
import { medicineNameIn } from '@/lib/domain/reference/medicines'
import { medicineHint } from '@/lib/domain/words/medicine-words'
import { wordsHere } from '../../_ui/words-here'

const mostFound = 6

/** Medicines whose name fits what was typed, each with its kind; and what is known of quinine, where it was named. The text travels in the body, never in an address. */
export const searchMedicinesHere = action({
  who: 'person',
  reads: keys({ text: text(200) }),
  run: async (_, { text: typed }) => {
    const words = await wordsHere()
    const isAboutQuinine = isQuinine(typed)
    const found = isAboutQuinine ? [] : searchMedicines(typed, mostFound)
    return done({
      medicines: found.map(medicine => ({
        name: medicineNameIn(medicine, words.language),
        drugClass: medicine.drugClass,
        kind: words.medicines.classes[medicine.drugClass].name,
        hint: medicineHint(medicine.also ?? [], medicine.withInhaledSteroid === true, words),
      })),
      about: isAboutQuinine ? words.learn.classes.quinine.text : [],
    })
  },
})
