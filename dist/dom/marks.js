import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';

function setAll(element, marks) {
  for (const [name, value] of Object.entries(marks)) element.setAttribute(name, value);
}
const onElement = (act) => directive(
  class extends Directive {
    render() {
      return noChange;
    }
    update(part) {
      act(part.element);
      return noChange;
    }
  }
);

export { onElement, setAll };
