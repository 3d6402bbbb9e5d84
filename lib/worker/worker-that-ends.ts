/** The worker that is handed out when none is wanted: it takes the place of the one before, clears what that kept, and goes. */
export const workerThatEnds = `self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', event => {
  event.waitUntil(
    caches
      .keys()
      .then(names => Promise.all(names.map(name => caches.delete(name))))
      .then(() => self.registration.unregister()),
  )
})
`
