/** The page that logs without a server. */
export const offline = {
  title: 'Log something',
  noConnection: 'No connection',
  noConnectionLine:
    'What you log is kept on this device and goes to the server when there is a connection. All other pages need one.',
  connected: 'There is a connection.',
  toToday: 'Go to Today',
  nobody: 'Nobody is signed in on this device',
  nobodyLine: 'Signing in needs a connection. Cramp now helps without one.',
  signIn: 'Sign in',
  crampNow: 'Cramp now',
  crampNowLine: 'Clock and relief steps',
  oneTap: 'One tap',
  more: 'With a form',
}
