// Puts the page's address on the clipboard. The button keeps its place before it shows, so that nothing moves; a
// browser that gives no clipboard to scripts never shows it, and its own address bar does the same.
for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  const status = button.nextElementSibling;
  if (!clipboard || !status) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    clipboard.writeText(button.dataset['copy'] ?? '').then(
      () => (status.textContent = 'Copied'),
      () => (status.textContent = 'Not copied'),
    );
  });
}
