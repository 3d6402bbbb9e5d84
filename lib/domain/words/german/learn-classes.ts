import type { CrampingClass } from '../../cramping-classes'
import {
  allDiuretics,
  classFigures,
  inhalerRatios,
  loopDiureticP,
  tolcaponePercent,
  treatedWithOne,
  type Ratio,
} from '../../learn/class-figures'
import { quinine } from '../../learn/trial-figures'
import { figureIn } from '../figure-in'
import type { Words } from '../words'

type Texts = Words['learn']['classes']

const f = figureIn('de')

const after = ({ ratio, from, to }: Ratio): string =>
  `Im Jahr nach dem Beginn eines solchen Mittels fing eine Behandlung gegen Krämpfe ${f(ratio)}-mal so oft an wie im Jahr davor (${f(from, 2)} bis ${f(to, 2)}).`

const ratioOf = (one: CrampingClass): string => {
  const { afterOverBefore } = classFigures[one]
  return afterOverBefore === null ? '' : after(afterOverBefore)
}

const inTrials =
  'Eine Übersicht für Hausärzte nennt es unter den Mitteln, die am stärksten mit Krämpfen verbunden sind. Selten waren Krämpfe in den Studien trotzdem; die Zahlen der Übersicht sind hier nicht bekannt.'

const inAList = 'Eine Liste von Medikamenten nennt es mit Krämpfen. Eine Zahl ist hier nicht bekannt.'

const said: Texts['said'] = {
  laba: `${ratioOf('laba')} Allein waren es ${f(inhalerRatios.alone)}, zusammen mit einem Kortison zum Einatmen ${f(inhalerRatios.withSteroid)}.`,
  'potassium-sparing-diuretic': ratioOf('potassium-sparing-diuretic'),
  'thiazide-diuretic': `${ratioOf('thiazide-diuretic')} Für alle Wassertabletten zusammen waren es ${f(allDiuretics.ratio)} (${f(allDiuretics.from)} bis ${f(allDiuretics.to)}).`,
  'loop-diuretic': `${ratioOf('loop-diuretic')} Das kann Zufall sein (p ${f(loopDiureticP)}), und eine ältere Übersicht nennt es unbewiesen.`,
  statin: `${ratioOf('statin')} Krämpfe, die erst nach Jahren mit einem Statin beginnen, kommen wohl nicht davon.`,
  'iv-iron': inTrials,
  oestrogen: `${inTrials} Sie spricht von konjugierten Östrogenen.`,
  raloxifene: inTrials,
  nsaid: `${inTrials} Sie spricht von Naproxen; von den anderen dieser Art ist hier nichts bekannt.`,
  teriparatide: inTrials,
  'calcium-channel-blocker':
    'Einzelne Fälle mit Nifedipin wurden berichtet. Von den anderen dieser Art ist hier nichts bekannt.',
  'cholinesterase-inhibitor': 'Krämpfe stehen als Nebenwirkung von Donepezil und Neostigmin in einer Liste.',
  saba: 'Einzelne Fälle mit Salbutamol und Terbutalin wurden berichtet.',
  tolcapone: `Der eigene Beipackzettel sagt, wie ein Nachschlagewerk ihn wiedergibt: Mindestens ${f(tolcaponePercent)} % bekommen Krämpfe.`,
  imatinib: 'Ein Nachschlagewerk für Ärzte nennt es ein Risiko für Krämpfe, ohne Zahl.',
  'beta-blocker':
    'Ein Nachschlagewerk für Ärzte nennt einige davon ein Risiko für Krämpfe: solche mit einer eigenen Wirkung am Herzen, wie Pindolol. Von den anderen ist hier nichts bekannt.',
  chemotherapy:
    'Eine Liste von Medikamenten nennt Vincristin und Cisplatin mit Krämpfen, ein Nachschlagewerk für Ärzte die Chemotherapie. Eine Zahl ist hier nicht bekannt.',
  lithium: inAList,
  corticosteroid: inAList,
}

export const classTexts: Texts = {
  title: 'Was Veröffentlichungen über diese Art sagen',
  said,
  strengths: {
    strong: 'Für eine Studie, die nur beobachtet, ist das ein starker Zusammenhang.',
    moderate: 'Ein mäßiger Zusammenhang.',
    small: 'Ein kleiner Zusammenhang.',
    conflicting: 'Ein schwacher Zusammenhang, und die Veröffentlichungen sind sich nicht einig.',
    trials: 'Als Nebenwirkung bekannt; wie oft, ist hier nicht bekannt.',
    label: 'Aus dem Beipackzettel bekannt.',
    listed: 'Nur genannt; wie stark der Zusammenhang ist, ist nicht bekannt.',
  },
  notNamed:
    'Keine der Veröffentlichungen, die Charley kennt, nennt diese Art mit Krämpfen. Das heißt nicht, dass sie nicht damit einhergehen kann.',
  notSure: 'Die Art ist offen, darum gibt es nichts nachzuschlagen. In der Apotheke kann man sie dir sagen.',
  noShare: 'Wie viele von 10.000 Menschen das sind, lässt sich aus der Veröffentlichung nicht errechnen.',
  treated: `Von den Menschen, die gegen Krämpfe behandelt wurden, hatten ${f(treatedWithOne.percent)} % innerhalb von ${f(treatedWithOne.years)} Jahren eines dieser Sprays oder eine der zwei stärkeren Arten von Wassertabletten bekommen. Eine Studie an Veteranen fand kein einzelnes Mittel öfter als andere.`,
  withdrawal:
    'Krämpfe können auch kommen, wenn man mit Alkohol, Schlaf- oder Beruhigungsmitteln (Benzodiazepine, Barbiturate) oder Opioiden aufhört. Setz diese nicht allein ab: Lass dir dabei helfen.',
  steps: {
    study:
      'Eine Studie über Rezepte zählte Menschen, die sowohl mit einem Mittel dieser Art als auch mit einer Behandlung gegen Krämpfe begannen, und verglich, was zuerst kam. Nach dem Grund fragte sie nicht.',
    interval: 'In Klammern: der Bereich, in dem die Zahl mit 95 % Sicherheit liegt.',
    not: 'Sie sagt nicht, dass das Mittel der Grund ist, und nicht, wie viele Menschen Krämpfe bekommen.',
    together: 'Die Zahlen sind die der Veröffentlichungen; Charley hat nichts errechnet.',
    listed: 'Eine Veröffentlichung nennt diese Art mit Krämpfen. Gezählt wurde hier nicht.',
  },
  leftOutTitle: 'Was Charley weglässt',
  leftOut:
    'Bei dieser Art siehst du deine Mengen ohne Band und keinen Hinweis, mehr zu trinken oder mehr Kalium, Magnesium oder Salz zu dir zu nehmen. Frag in der Arztpraxis oder Apotheke, bevor du daran etwas änderst.',
  leftOutOf:
    'Bei diesen Arten siehst du deine Mengen ohne Band und keinen Hinweis, mehr zu trinken oder mehr Kalium, Magnesium oder Salz zu dir zu nehmen. Frag in der Arztpraxis oder Apotheke, bevor du daran etwas änderst.',
  kinds: 'Art für Art',
  withdrawalTitle: 'Plötzliches Absetzen',
  watches: days =>
    `Charley schaut, ob innerhalb von ${days} Tagen nach dem ersten Tag Krämpfe beginnen, und sagt es dir unter Wann zum Arzt.`,
  statin:
    'Der NHS sagt Menschen mit einem Statin, die Muskelschmerzen, Druckschmerz, Schwäche oder Krämpfe ohne Erklärung bekommen: absetzen und 111 oder die Hausarztpraxis anrufen. Das ist die Anweisung des NHS, hier aus Zeitungsberichten bekannt. Bei Schwäche hol dir heute Hilfe; bei dunklem Urin ruf deine Notrufnummer.',
  byName: kinds => `Dem Namen nach enthält es ${kinds}. Charley zählt das mit, wo es Hinweise weglässt.`,
  withSteroid: 'Es enthält auch ein Kortison zum Einatmen.',
  generalKnowledge:
    'Dass dieses Mittel von dieser Art ist, ist Allgemeinwissen; die Veröffentlichungen nennen es nicht.',
  askTitle: 'Frag, bevor du etwas änderst',
  ask: 'In der Arztpraxis oder Apotheke weiß man, warum du es nimmst. Nimm deine Arztseite mit: Deine Medikamente und Krämpfe stehen darauf.',
  readMore: 'Medikamente und Krämpfe',
  named: 'mit Krämpfen genannt',
  quinine: {
    title: 'Über Chinin',
    text: [
      `In den USA ist Chinin gegen Krämpfe nicht zugelassen: Von ${quinine.reports.from} bis ${quinine.reports.to} kamen ${f(quinine.reports.serious)} ernste Meldungen, ${f(quinine.reports.forLegs)} davon von Menschen, die es gegen Beinkrämpfe oder unruhige Beine nahmen. ${f(quinine.reports.lowPlatelets)} hatten zu wenig Blutplättchen, ${f(quinine.reports.deaths)} starben.`,
      `Die britische Behörde sagt: nicht als Regel, nur wenn Krämpfe regelmäßig den Schlaf stören und anderes nicht geholfen hat, nach ${f(quinine.stopAfterWeeks)} Wochen ohne Nutzen absetzen, alle ${f(quinine.reviewMonths)} Monate prüfen. In Studien waren es in ${f(quinine.inWeeks)} Wochen etwa ${f(quinine.fewerCramps)} weniger von ${f(quinine.ofCramps)} Krämpfen. In einer britischen Studie starben Menschen, die es ein Jahr oder länger nahmen, ${f(quinine.deathRateRatio)}-mal so oft.`,
      'Auch Tonic Water enthält Chinin, und ein Nachschlagewerk für Ärzte nennt es einen riskanten Selbstversuch.',
      'Hat es dir jemand verschrieben, ändere nichts allein: Frag in der Arztpraxis oder Apotheke.',
    ],
  },
}

export const classesInside: Words['learn']['classesInside'] = {
  'ace-inhibitor': 'einen ACE-Hemmer',
  arb: 'ein Sartan',
  'beta-blocker': 'einen Betablocker',
  'thiazide-diuretic': 'eine Wassertablette der Thiazid-Art',
  'loop-diuretic': 'eine starke Wassertablette',
  'potassium-sparing-diuretic': 'eine Wassertablette, die Kalium zurückhält',
  nsaid: 'ein entzündungshemmendes Schmerzmittel',
  trimethoprim: 'Trimethoprim',
  heparin: 'ein Heparin',
}
