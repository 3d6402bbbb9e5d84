/**
 * The worker that is handed out when none is wanted: it takes the place of the one before, clears what that kept, and goes.
 * A page that is being drawn meanwhile registers it again, which brings it back as it stands, already active: it goes
 * again at the word with which every page greets the worker that is there.
 */
export const workerThatEnds = `async function end() {
  const names = await caches.keys()
  await Promise.all(names.map(name => caches.delete(name)))
  await self.registration.unregister()
}
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', event => event.waitUntil(end()))
self.addEventListener('message', event => event.waitUntil(end()))
`
