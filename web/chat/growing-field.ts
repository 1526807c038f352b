/** Keeps a field as high as its text where the browser does not do so itself (`field-sizing: content`). Call it after a change. */
export function growingField(field: HTMLTextAreaElement): () => void {
  if (CSS.supports('field-sizing', 'content')) return () => undefined
  return () => {
    field.style.height = 'auto'
    const border = field.offsetHeight - field.clientHeight
    field.style.height = `${field.scrollHeight + border}px`
  }
}
