import { requiredElement } from '../dom/element.ts'

requiredElement('results', HTMLElement).replaceChildren()
