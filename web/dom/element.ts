type Child = Node | string

/** An element with its attributes and children. Texts become text nodes, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** A button that does something on this page. */
export function actionButton(
  attributes: Readonly<Record<string, string>>,
  children: Child[],
  onPress: () => void,
): HTMLButtonElement {
  const button = element('button', { type: 'button', ...attributes }, ...children)
  button.addEventListener('click', onPress)
  return button
}

/** Read by screen readers, not shown. */
export function spokenOnly(text: string): HTMLSpanElement {
  return element('span', { class: 'spoken-only' }, text)
}

/** The element of the page with that id and kind. Throws when the page lacks it: page and script do not fit. */
export function requiredElement<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id)
  if (found instanceof kind) return found
  throw new Error(`the page has no ${kind.name} #${id}`)
}

/** Puts the reader's place at an element, for keyboard and screen reader as well as for the eye. */
export function moveFocusTo(target: HTMLElement): void {
  if (target.tabIndex < 0) target.tabIndex = -1
  target.focus({ preventScroll: true })
}
