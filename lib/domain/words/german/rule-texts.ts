import { routineRuleTexts } from './routine-rule-texts'
import { urgentRuleTexts } from './urgent-rule-texts'

/** What each rule says for itself, by its English: titles, questions, what to do, how it clears. */
export const ruleTexts: Record<string, string> = {
  ...urgentRuleTexts,
  ...routineRuleTexts,
  'Breathing or chest: get emergency help now': 'Atmung oder Brust: Hol jetzt den Notruf',
  'Breathing, chest or fainting': 'Atmung, Brust oder Ohnmacht',
  'Any chest pain, breathlessness or fainting?': 'Brustschmerz, Atemnot oder Ohnmacht?',
  'Say what you noticed, and that it came with a cramp.':
    'Sag, was du bemerkt hast, und dass es mit einem Krampf kam.',
  'Clears when someone has examined it.': 'Endet, wenn es jemand untersucht hat.',
  'Without that it stays for 28 dates, urgent after 72 hours.':
    'Sonst bleibt es 28 Tage, nach 72 Stunden als dringend.',
  'Breathing or chest sign: be seen today': 'Zeichen an Atmung oder Brust: heute untersuchen lassen',
  'Get medical help today: your doctor, or the out-of-hours line when the surgery is closed (111 in the UK).':
    'Hol heute ärztliche Hilfe: in deiner Praxis, oder beim ärztlichen Bereitschaftsdienst, wenn sie geschlossen ist.',
  'Say when it was.': 'Sag, wann es war.',
  'If it comes back, call your emergency number.': 'Kommt es wieder, ruf deine Notrufnummer an.',
  'Call your emergency number now: 112 in Europe, 999 in the UK, 911 in North America.':
    'Ruf jetzt deine Notrufnummer an: 112 in Europa, 999 in Großbritannien, 911 in Nordamerika.',
  'Dark urine: get emergency help now': 'Dunkler Urin: Hol jetzt den Notruf',
  'Dark urine': 'Dunkler Urin',
  'Was the urine dark, like tea or cola?': 'War der Urin dunkel, wie Tee oder Cola?',
  'Say that your urine was dark and that your muscles cramped.':
    'Sag, dass dein Urin dunkel war und dass deine Muskeln gekrampft haben.',
  'Dark urine was logged: be seen today': 'Dunkler Urin eingetragen: heute untersuchen lassen',
  'Overheated: get emergency help now': 'Überhitzt: Hol jetzt den Notruf',
  'Signs of overheating': 'Zeichen von Überhitzung',
  'Any confusion, collapse or hot, dry skin in the heat?':
    'Verwirrtheit, Zusammenbruch oder heiße, trockene Haut in der Hitze?',
  'Say that it happened in the heat.': 'Sag, dass es in der Hitze war.',
  'Heat signs were logged: be seen today': 'Hitzezeichen eingetragen: heute untersuchen lassen',
  'Stiff jaw or a poison: get emergency help now': 'Steifer Kiefer oder Gift: Hol jetzt den Notruf',
  'Jaw, swallowing or a poison': 'Kiefer, Schlucken oder Gift',
  'Any stiff jaw, or contact with a poison?': 'Ein steifer Kiefer, oder Kontakt mit einem Gift?',
  'Say if there was a wound with soil in it, or what you were in contact with.':
    'Sag, ob es eine Wunde mit Erde gab, oder womit du Kontakt hattest.',
  'Stiff jaw or a poison: be seen today': 'Steifer Kiefer oder Gift: heute untersuchen lassen',
  'Numbness, bladder or bowel: get emergency help now': 'Taubheit, Blase oder Darm: Hol jetzt den Notruf',
  'Numbness, bladder or bowel': 'Taubheit, Blase oder Darm',
  'Any numbness between the legs, bladder or bowel trouble?':
    'Taubheit zwischen den Beinen, Störung von Blase oder Darm?',
  'Say what is numb, weak or new, and since when.': 'Sag, was taub, schwach oder neu ist, und seit wann.',
  'Numbness, bladder or bowel: be seen today': 'Taubheit, Blase oder Darm: heute untersuchen lassen',
  'Cold, pale limb: get emergency help now': 'Arm oder Bein kalt und blass: Hol jetzt den Notruf',
  'A cold, pale limb': 'Arm oder Bein kalt und blass',
  'Was the limb cold and pale, and numb or weak?': 'War Arm oder Bein kalt und blass, und taub oder schwach?',
  'Say which limb is cold and pale, and that it is numb or weak.':
    'Sag, was kalt und blass ist, und dass es taub oder schwach ist.',
  'Cold, pale limb was logged: be seen today': 'Arm oder Bein war kalt und blass: heute untersuchen lassen',
  'Face, speech or one side: get emergency help now': 'Gesicht, Sprache, eine Seite: Hol jetzt den Notruf',
  'Face, speech or one side': 'Gesicht, Sprache oder eine Seite',
  'Any sudden weakness, drooping face or trouble speaking?':
    'Plötzliche Schwäche, hängendes Gesicht oder Mühe beim Sprechen?',
  'Say when it began.': 'Sag, wann es anfing.',
  'Face, speech or one side: be seen today': 'Gesicht, Sprache, eine Seite: heute untersuchen lassen',
  'Heartbeat, throat or seizure: get emergency help now':
    'Herz, Hals oder Krampfanfall: Hol jetzt den Notruf',
  'Heartbeat, throat or seizure': 'Herz, Hals oder Krampfanfall',
  'Any palpitations, tight throat, seizure or confusion?':
    'Herzrasen, Enge im Hals, Krampfanfall oder Verwirrtheit?',
  'Say what you noticed, and how much you drank if you were exercising.':
    'Sag, was du bemerkt hast, und wie viel du getrunken hast, falls du Sport gemacht hast.',
  'Heartbeat, throat or seizure: be seen today': 'Herz, Hals, Krampfanfall: heute untersuchen lassen',
  'Tight, swollen muscle: get emergency help now': 'Harter, geschwollener Muskel: Hol jetzt den Notruf',
  'A tight, swollen muscle': 'Ein harter, geschwollener Muskel',
  'Was the muscle tight and swollen, far too painful?':
    'War der Muskel hart und geschwollen, viel zu schmerzhaft?',
  'Say which muscle it is, and whether it was hurt in the last two days.':
    'Sag, welcher Muskel es ist, und ob er in den letzten zwei Tagen verletzt wurde.',
  'Tight, swollen muscle: be seen today': 'Harter, geschwollener Muskel: heute untersuchen lassen',
  'Over an hour, not eased: get emergency help now': 'Über eine Stunde, ungelöst: Hol jetzt den Notruf',
  'A cramp of over an hour': 'Ein Krampf von über einer Stunde',
  'Did a long cramp ease?': 'Hat sich ein langer Krampf gelöst?',
  'Say how long the cramp has lasted and what you tried.':
    'Sag, wie lange der Krampf gedauert hat und was du versucht hast.',
  'A cramp of over an hour: be seen today': 'Krampf über eine Stunde: heute untersuchen lassen',
  'More than 10 minutes: get medical help today': 'Mehr als 10 Minuten: Hol heute ärztliche Hilfe',
  'A long cramp': 'Ein langer Krampf',
  'Get medical help today if moving and stretching do not ease it.':
    'Hol heute ärztliche Hilfe, wenn Bewegen und Dehnen ihn nicht lösen.',
  'When the surgery is closed, call the out-of-hours line (111 in the UK).':
    'Ist die Praxis geschlossen, ruf den ärztlichen Bereitschaftsdienst an.',
  'Clears when someone has examined it, or when it is 28 dates old.':
    'Endet, wenn es jemand untersucht hat, oder wenn es 28 Tage alt ist.',
  'A long cramp was logged: book an appointment': 'Langer Krampf eingetragen: Mach einen Termin',
  'Book an appointment and say when it was.': 'Mach einen Termin und sag, wann es war.',
  'If it comes back, get medical help the same day.': 'Kommt es wieder, hol am selben Tag ärztliche Hilfe.',
  'Signs in one leg: get medical help today': 'Zeichen an einem Bein: Hol heute ärztliche Hilfe',
  'Signs in one leg': 'Zeichen an einem Bein',
  'Was one leg swollen, warm, red or tender?': 'War ein Bein geschwollen, warm, rot oder druckempfindlich?',
  'Get medical help today: your doctor, or the out-of-hours line (111 in the UK).':
    'Hol heute ärztliche Hilfe: in deiner Praxis oder beim ärztlichen Bereitschaftsdienst.',
  'Do not knead or heat that leg.': 'Knete und wärme dieses Bein nicht.',
  'Signs in one leg: book an appointment': 'Zeichen an einem Bein: Mach einen Termin',
  'Weakness that grows: get medical help today': 'Zunehmende Schwäche: Hol heute ärztliche Hilfe',
  'Weakness that grows': 'Zunehmende Schwäche',
  'Any weakness that gets worse, or a foot that drops?': 'Schwäche, die zunimmt, oder ein hängender Vorfuß?',
  'Say how fast it changed.': 'Sag, wie schnell es sich verändert hat.',
  'Weakness was logged: book an appointment': 'Schwäche eingetragen: Mach einen Termin',
  'Frequent cramps: book an appointment': 'Häufige Krämpfe: Mach einen Termin',
  'Frequent cramps': 'Häufige Krämpfe',
  'Are the cramps frequent?': 'Sind die Krämpfe häufig?',
  'Clears when 7 days hold fewer than 4 cramps and 28 days fewer than 8.':
    'Endet, wenn 7 Tage weniger als 4 Krämpfe enthalten und 28 Tage weniger als 8.',
  'Quiet for 90 days after a visit you record.': 'Ruhig für 90 Tage nach einem Besuch, den du einträgst.',
  'Severe cramps: book an appointment': 'Heftige Krämpfe: Mach einen Termin',
  'Severe cramps': 'Heftige Krämpfe',
  'Are the cramps severe?': 'Sind die Krämpfe heftig?',
  'Clears when 28 days hold fewer than 2 cramps of 8 or more.':
    'Endet, wenn 28 Tage weniger als 2 Krämpfe von 8 oder mehr enthalten.',
  'Long cramps: book an appointment': 'Lange Krämpfe: Mach einen Termin',
  'Long cramps': 'Lange Krämpfe',
  'Do cramps last longer than 10 minutes?': 'Dauern Krämpfe länger als 10 Minuten?',
  'Clears when 28 days hold no cramp longer than 10 minutes.':
    'Endet, wenn 28 Tage keinen Krampf von mehr als 10 Minuten enthalten.',
  'No apparent cause: book an appointment': 'Keine erkennbare Ursache: Mach einen Termin',
  'Cramps without a cause': 'Krämpfe ohne Ursache',
  'Do cramps come without a cause?': 'Kommen Krämpfe ohne Ursache?',
  'Clears when 28 days hold fewer than 4 cramps without a cause.':
    'Endet, wenn 28 Tage weniger als 4 Krämpfe ohne Ursache enthalten.',
  'Signs that come with cramps: book an appointment': 'Anzeichen bei Krämpfen: Mach einen Termin',
  'Signs with cramps': 'Anzeichen bei Krämpfen',
  'Do the same signs come with cramps?': 'Kommen dieselben Anzeichen mit den Krämpfen?',
  'Say which sign came with how many cramps.': 'Sag, welches Anzeichen mit wie vielen Krämpfen kam.',
  'Clears when the sign came with fewer than 3 cramps or fewer than half, in 28 and in 90 days.':
    'Endet, wenn das Anzeichen in 28 und in 90 Tagen mit weniger als 3 Krämpfen oder weniger als der Hälfte kam.',
  'Cramps with weakness': 'Krämpfe mit Schwäche',
  'Cramps with swelling': 'Krämpfe mit Schwellung',
  'Cramps with redness': 'Krämpfe mit Rötung',
  'Cramps with skin change': 'Krämpfe mit Hautveränderung',
  'Cramps with numbness or tingling': 'Krämpfe mit Taubheit oder Kribbeln',
  'Weak or thinner muscle: book an appointment': 'Muskel schwach oder dünner: Mach einen Termin',
  'A weak or thinner muscle': 'Ein schwacher oder dünnerer Muskel',
  'Is a muscle weak between cramps, or thinner?': 'Ist ein Muskel zwischen Krämpfen schwach, oder dünner?',
  'Book an appointment.': 'Mach einen Termin.',
  'Take your log, your medicines and what has changed.':
    'Nimm dein Tagebuch mit, deine Medikamente und was sich verändert hat.',
  'Self-care does not help: book an appointment': 'Selbsthilfe hilft nicht: Mach einen Termin',
  'Self-care': 'Selbsthilfe',
  'Does self-care help?': 'Hilft Selbsthilfe?',
  'Say what you tried.': 'Sag, was du versucht hast.',
  'Clears when 28 days hold fewer than 3 cramps that did not ease, or fewer than half.':
    'Endet, wenn 28 Tage weniger als 3 ungelöste Krämpfe enthalten, oder weniger als die Hälfte.',
  'Cramps that did not ease': 'Krämpfe, die sich nicht lösten',
  'Cramps in spite of a plan': 'Krämpfe trotz eines Plans',
  'Cramps disrupt your days: book an appointment': 'Krämpfe stören deinen Alltag: Mach einen Termin',
  'Daily life': 'Alltag',
  'Do cramps disrupt days or nights?': 'Stören Krämpfe Tage oder Nächte?',
  'Clears when 28 days hold fewer than 2 cramps that stopped you and fewer than 4 broken nights.':
    'Endet, wenn 28 Tage weniger als 2 Krämpfe, die dich abbrechen ließen, und weniger als 4 gestörte Nächte enthalten.',
  'Stopped activities': 'Abgebrochene Tätigkeiten',
  'Broken nights': 'Gestörte Nächte',
  'Cramps to look after yourself': 'Krämpfe, um die du dich selbst kümmern kannst',
  'Signs to mention': 'Anzeichen zum Erwähnen',
  'Any cramps?': 'Irgendwelche Krämpfe?',
  'Stretch the muscle slowly and hold it.': 'Dehne den Muskel langsam und halte die Dehnung.',
  'Keep logging, also the days without a cramp.': 'Trag weiter ein, auch die Tage ohne Krampf.',
  'Clears when 28 days hold no cramp.': 'Endet, wenn 28 Tage keinen Krampf enthalten.',
  'No cramp recorded in 28 days': 'Kein Krampf in 28 Tagen eingetragen',
  'No cramp recorded': 'Kein Krampf eingetragen',
  'A day without an entry is not known.': 'Ein Tag ohne Eintrag ist nicht bekannt.',
  'A tap on “No cramps today” makes it known.': 'Ein Tippen auf „Heute keine Krämpfe“ macht ihn bekannt.',
  'A tap on “No cramps today” makes a day known.':
    'Ein Tippen auf „Heute keine Krämpfe“ macht einen Tag bekannt.',
  'Clears with the next cramp.': 'Endet mit dem nächsten Krampf.',
  'Clears once enough is known to judge it.': 'Endet, sobald genug bekannt ist, um es zu beurteilen.',
  'Keep logging.': 'Trag weiter ein.',
  'Mention it when you see a doctor.': 'Erwähne es, wenn du bei einer Ärztin oder einem Arzt bist.',
  'Mention it to a doctor, sooner if it is new or getting worse.':
    'Erwähne es ärztlich, eher, wenn es neu ist oder schlimmer wird.',
  'Every day from your first entry on counts here: an older cramp or closed day can still be added, with its date.':
    'Hier zählt jeder Tag ab deinem ersten Eintrag: Ein älterer Krampf oder abgeschlossener Tag lässt sich mit seinem Datum noch nachtragen.',
  'Open that cramp and answer what the form asks.':
    'Öffne diesen Krampf und beantworte, was das Formular fragt.',
  'Open those cramps and answer what the form asks.':
    'Öffne diese Krämpfe und beantworte, was das Formular fragt.',
  '“None of these” is an answer too.': '„Nichts davon“ ist auch eine Antwort.',
  'Too little is known to compare with.': 'Zum Vergleichen ist zu wenig bekannt.',
  'On its own it does not meet the rule.': 'Für sich allein erfüllt es die Regel nicht.',
  'No rule is met by that alone.': 'Das allein erfüllt keine Regel.',
}
