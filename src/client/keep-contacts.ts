// Lets the browser keep the page with every district's contacts for when there is no connection. A browser that
// cannot, or may not, does without; nothing on the page depends on it. In dev there is no worker to fetch.
if (import.meta.env.MODE !== 'development' && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
  });
}
