import { html } from '../dom/text.js';
import { localTime } from './local-time.js';

const recordName = ({ texts }, { name, record }) => texts.recordName(name, localTime(new Date(record.completedAt)));
function panelTitle(id, title, opened) {
  return html`<h3 id=${id} tabindex="-1" aria-describedby="record-name">
    ${title} <small class="of">${opened.name}</small>
  </h3>`;
}

export { panelTitle, recordName };
