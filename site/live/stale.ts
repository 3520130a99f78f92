/** Shows the notice that the data has stopped, once the reader's clock has passed the instant the page names. */
for (const notice of document.querySelectorAll<HTMLElement>('[data-stale-after]'))
  notice.hidden = Date.now() < Date.parse(notice.dataset['staleAfter'] ?? '')
