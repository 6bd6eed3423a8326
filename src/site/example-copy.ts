/** "Copy" under an example. Where copying is forbidden the text is selected instead. */
for (const button of document.querySelectorAll<HTMLElement>('[data-copy-example]')) {
  button.addEventListener('click', () => {
    const code = button.closest('.example')?.querySelector('code');
    if (!code) return;
    const said = button.parentElement?.querySelector('[role=status]');
    navigator.clipboard.writeText(code.textContent).then(
      () => said && (said.textContent = button.dataset['copied'] ?? ''),
      () => getSelection()?.selectAllChildren(code),
    );
  });
}
