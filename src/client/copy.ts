// Buttons that copy. They keep their place before they show, so that nothing moves, and show only where the browser
// lets a script copy at all; elsewhere its own means do the same.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy], [data-copy-page]')) {
  const status = button.nextElementSibling;
  if (!('clipboard' in navigator) || !status) continue;
  button.hidden = false;
  button.addEventListener('click', () => void copyFrom(button, status));
}

async function copyFrom(button: HTMLButtonElement, status: Element): Promise<void> {
  status.textContent = '';
  try {
    await copy(button.dataset);
    status.textContent = 'Copied.';
  } catch {
    status.textContent = 'Your browser did not let us copy. Select it and copy it yourself.';
  }
}

async function copy({ copy: text, copyPage: page }: DOMStringMap): Promise<void> {
  if (page === undefined) return navigator.clipboard.writeText(text ?? '');
  // Safari copies only what is promised before the first wait.
  const html = fetch(page).then(async (answer) => {
    if (!answer.ok) throw new Error(`${page} answered ${answer.status}`);
    return new Blob([await answer.text()], { type: 'text/html' });
  });
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': html })]);
}
