/** Whether a form is open with something in it that is not saved: its button can be pressed then, and only then. */
export function hasUnsaved(): boolean {
  const buttons = document.querySelectorAll<HTMLButtonElement>('#nc-root [role="toolbar"] button');
  return [...buttons].some((button) => button.textContent.trim() === 'Save' && !button.disabled);
}
