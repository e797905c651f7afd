// Buttons that copy. They stand hidden in the page and show themselves only where the browser can copy at all.
const told = document.createElement('p');
told.className = 'small';
told.role = 'status';

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy], [data-copy-page]')) {
  if (!('clipboard' in navigator)) break;
  button.hidden = false;
  button.addEventListener('click', () => void copyFrom(button));
}

async function copyFrom(button: HTMLButtonElement): Promise<void> {
  button.after(told);
  told.textContent = '';
  try {
    await copy(button.dataset);
    told.textContent = 'Copied.';
  } catch {
    told.textContent = 'Your browser did not let us copy. Select the text and copy it yourself.';
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
