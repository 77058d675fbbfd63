import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

export type Marks = Readonly<Record<string, string>>;

export function setAll(element: Element, marks: Marks): void {
  for (const [name, value] of Object.entries(marks)) element.setAttribute(name, value);
}

/** A directive that does something to the element it stands on, each time this is drawn. */
export const onElement = (act: (element: Element) => void) =>
  directive(
    class extends Directive {
      override render(): unknown {
        return noChange;
      }

      override update(part: ElementPart): unknown {
        act(part.element);
        return noChange;
      }
    },
  );
