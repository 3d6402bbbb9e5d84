/** Drinking before, during and after a session. */
export const fluidExercise = {
  title: 'Before, during and after exercise',
  none: 'No session today and none planned. Plan one, and what to drink around it stands here.',
  plan: 'Plan a session',
  planned: 'planned',
  wasPlanned: 'was planned: correct it when it is done',
  before: 'Before',
  during: 'During',
  after: 'After',
  fourHours: (range: string) => `${range} at least four hours before.`,
  twoHours: (range: string) => `${range} more about two hours before, if there was no urine or it is dark.`,
  perKg:
    '5 to 7 ml for each kg of body mass at least four hours before, 3 to 5 ml more about two hours before if there was no urine or it is dark. Your body mass is not known.',
  perKgRule:
    'Before: 5 to 7 ml and 3 to 5 ml for each kg. During: to lose less than 2 % of the mass; 0.4 to 0.8 L an hour to begin from where no sweat rate of your own is known. After: 1.5 L for each kg lost.',
  startingFrom:
    'Those 0.4 to 0.8 L an hour are a recommendation of others that Fudge and Pitsiladis (2009) quote for running a marathon; who it comes from was not read.',
  starting: (range: string) => `${range} as you like it, to begin from.`,
  notForAge:
    'What is published about drinking around exercise is for adults; nothing is published for this age. Drink when you are thirsty.',
  inHeat: (amount: string, least: number, most: number) =>
    `In the heat, NIOSH says ${amount} every ${least} to ${most} minutes for people at work.`,
  severe:
    'More than 7 % of body mass was lost. With vomiting, or when no drink stays down, get medical help.',
  mostLoss: (mass: string) => `Lose less than ${mass}, which is 2 % of your body mass, and do not gain any.`,
  mostLossUnknown: 'Lose less than 2 % of your body mass, and do not gain any.',
  own: (sweat: string, range: string) => `You sweat about ${sweat} at it: ${range} keeps the loss under 2 %.`,
  ownLittle: (sweat: string, most: string) =>
    `You sweat about ${sweat} at it: nothing has to be drunk to keep the loss under 2 %; ${most} would replace it all.`,
  heldBack: (sweat: string) => `You sweat about ${sweat} at it, more than anybody should drink in that time.`,
  never: 'Never more than 1.4 L in an hour.',
  backLost: (mass: string, amount: string) =>
    `You lost ${mass}: ${amount} over the next hours, no more than 1.0 L in an hour, if you need to recover fast; that is 1.5 L for each kg. Else meals and drinks will do.`,
  checkWeighing: 'The masses or amounts of this session look off, so no amount is said. Check them first.',
  nothingLost: 'The scale shows no loss: nothing has to be made up for.',
  weigh:
    'Weigh yourself before and after: 1.5 L for each kg lost if you need to recover fast. Else meals and drinks will do.',
  massFrom: {
    measured: (mass: string, day: string) => `Worked out with your body mass of ${mass}, measured on ${day}.`,
    profile: (mass: string) => `Worked out with the body mass of your profile, ${mass}.`,
  },
}
