import { html as html$1 } from './text.js';

function html(strings, ...values) {
  return html$1(
    strings,
    ...values.map((value) => typeof value === "function" ? guarded(value) : value)
  );
}
function guarded(handler) {
  return function(...details) {
    try {
      const result = handler.apply(this, details);
      return result instanceof Promise ? result.catch((error) => this.caught(error)) : result;
    } catch (error) {
      this.caught(error);
      return void 0;
    }
  };
}

export { html };
