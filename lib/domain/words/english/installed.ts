/** Charley as an app of the device: what its icon offers, and what is kept for opening it without a server. */
export const installed = {
  crampNow: 'Cramp now',
  crampNowLine: 'Clock and relief steps, at once',
  water: 'Water',
  waterLine: 'Your glass of water, one tap away',
  title: 'On this device',
  looking: 'Looking at what is kept on this device.',
  ready: 'Charley opens here without a connection. Kept version:',
  newer: 'A newer version is here too. It is used the next time you open a page and no other window is open.',
  notYet: 'Not kept on this device yet. With a connection, that takes a moment after a page was opened.',
  none: 'This browser opens Charley only with a connection. Opening it without one needs an address with https.',
}
