// The floor: every question already in the HTML, and just enough script for pages and for questions that depend on another.
const escaped = (text) => String(text).replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** @returns body, script and style of a page that asks what the definition asks. */
export function handWritten({ pages }) {
  const sections = pages.map(
    ({ title, elements }, index) =>
      `<section class="page"${index === 0 ? '' : ' hidden'}><h2>${escaped(title)}</h2>${elements.map(field).join('')}</section>`,
  );
  return {
    body: `<main><form id="form">${sections.join('')}<button id="next">Continue</button></form></main>`,
    script,
    style,
  };
}

function field({
  type,
  name,
  title,
  description,
  choices = [],
  showNoneItem,
  noneText,
  visibleIf,
  templateElements,
}) {
  const [, other, answer] = /^\{([\w-]+)\} = '([\w-]+)'$/.exec(visibleIf ?? '') ?? [];
  const shown =
    visibleIf === undefined ? '' : other ? ` hidden data-if="${other}" data-is="${answer}"` : ' hidden';
  const hint = description ? `<p>${escaped(description)}</p>` : '';
  if (type === 'paneldynamic')
    return `<section${shown}><template>${templateElements.map(field).join('')}</template><button type="button" class="add">Add</button></section>`;
  if (type === 'text')
    return `<fieldset${shown}><label>${escaped(title)}<input name="${name}" type="text" inputmode="numeric"></label>${hint}</fieldset>`;
  const all = [...choices, ...(showNoneItem ? [{ value: 'none', text: noneText }] : [])];
  const input = type === 'checkbox' ? 'checkbox' : 'radio';
  const options = all.map(
    ({ value, text }) =>
      `<label><input type="${input}" name="${name}" value="${value}">${escaped(text)}</label>`,
  );
  return `<fieldset${shown}><legend>${escaped(title)}</legend>${hint}${options.join('')}</fieldset>`;
}

const style = `body{font:16px/1.5 system-ui,sans-serif;margin:0}main{max-width:40rem;margin:auto;padding:1rem}
fieldset{border:0;margin:0 0 1.25rem;padding:0}legend{font-weight:600;padding:0}label{display:flex;gap:.6rem;align-items:center;min-height:44px}
input[type=radio],input[type=checkbox]{width:22px;height:22px}input[type=text]{font:inherit;min-height:44px}
button{font:inherit;min-height:44px;padding:0 1.5rem;background:#0b5cad;color:#fff;border:0}[hidden]{display:none!important}`;

const script = `const answers = (window.answers = {});
const form = document.getElementById('form');
const pages = [...form.querySelectorAll('.page')];
const conditional = [...form.querySelectorAll('[data-if]')];
form.addEventListener('input', ({ target }) => {
  if (target.type === 'checkbox') answers[target.name] = [...form.querySelectorAll('[name="' + target.name + '"]:checked')].map(({ value }) => value);
  else answers[target.name] = target.value;
  for (const field of conditional) field.hidden = answers[field.dataset.if] !== field.dataset.is;
});
let at = 0;
const asks = (page) => [...page.children].some((child) => !child.hidden && child.tagName !== 'H2');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  pages[at].hidden = true;
  do at += 1; while (at < pages.length && !asks(pages[at]));
  if (at < pages.length) pages[at].hidden = false;
  else form.replaceChildren(Object.assign(document.createElement('h2'), { textContent: 'Done', id: 'done' }));
  scrollTo(0, 0);
});
form.addEventListener('click', ({ target }) => {
  if (target.className === 'add') target.before(target.parentElement.querySelector('template').content.cloneNode(true));
});
`;
