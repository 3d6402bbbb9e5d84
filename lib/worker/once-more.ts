/**
 * A page that opens its own address again as soon as no worker waits and the one that stands is ready, or after a second,
 * in colours that wake nobody. Chromium may never answer a page that is asked for while one worker follows another, so
 * it asks again, each time after twice as long. It has no icon to fetch: whatever is asked of the old worker keeps it.
 */
export const onceMorePage = `<!doctype html><meta name="color-scheme" content="dark"><link rel="icon" href="data:,"><body style="background:#090403"><script>
const began = Date.now()
function open(patience) {
  location.reload()
  setTimeout(open, patience, 2 * patience)
}
async function look() {
  const registration = await navigator.serviceWorker.getRegistration()
  const isReady = !registration || (!registration.waiting && registration.active?.state === 'activated')
  if (isReady || Date.now() - began > 1000) open(2000)
  else setTimeout(look, 30)
}
look()
</script>`
