/** A file that misses its place would replace the page, and what was typed into it: nothing takes it instead. */
export function keepPage(page: Document): void {
  const refuse = (event: DragEvent) => {
    // Whatever takes it has said so; text moved between fields is none of ours.
    if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  };
  page.addEventListener('dragover', refuse);
  page.addEventListener('drop', refuse);
}
