import { troubleOf, type Trouble } from '../api/trouble.ts'
import { troubleSentence } from '../api/trouble-sentence.ts'
import { actionButton, element, moveFocusTo } from './element.ts'
import { skeleton } from './skeleton.ts'

interface ArrivingPart<Value> {
  load: () => Promise<Value>
  show: (value: Value) => Node[]
  /** What stands there when nothing comes. */
  instead: () => Node[]
  /** Said when the service no longer has what is asked for; asking again would not help. */
  gone: string
}

/** A part of a page that is filled when what it shows has come. */
export function arrivingPart<Value>({ load, show, instead, gone }: ArrivingPart<Value>): HTMLElement {
  const part = element('div', { class: 'arriving' })
  const fill = async () => {
    part.replaceChildren(skeleton(3))
    part.setAttribute('aria-busy', 'true')
    try {
      part.replaceChildren(...show(await load()))
    } catch (error) {
      const trouble = troubleOf(error)
      if (trouble === null) throw error
      part.replaceChildren(...instead(), failure(trouble))
    } finally {
      part.removeAttribute('aria-busy')
    }
  }
  const failure = (trouble: Trouble) => {
    if (isGone(trouble)) return element('div', { class: 'failure', role: 'status' }, element('p', {}, gone))
    const retry = actionButton({ class: 'secondary' }, ['Thử lại'], () => {
      moveFocusTo(part)
      void fill()
    })
    return element(
      'div',
      { class: 'failure', role: 'status' },
      element('p', {}, troubleSentence(trouble)),
      retry,
    )
  }
  void fill()
  return part
}

function isGone(trouble: Trouble): boolean {
  return trouble.kind === 'refused' && trouble.status === 404
}
