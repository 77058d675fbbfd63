const isTextField = (target) => target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target instanceof HTMLInputElement && !/^(?:button|checkbox|file|radio|range|reset|submit)$/.test(target.type);
const isForControl = ({ key }) => /^(?:Enter| |Arrow\w+)$/.test(key);
const isForPage = ({ key, ctrlKey, metaKey, altKey }) => key === "Escape" || key === "Tab" || /^F\d+$/.test(key) || metaKey || ctrlKey && !altKey;
function keepKeys(host) {
  const keep = (event) => {
    const isOurs = isForControl(event) || isTextField(event.composedPath()[0]);
    if (isOurs && !isForPage(event)) event.stopPropagation();
  };
  for (const type of ["keydown", "keypress", "keyup"]) host.addEventListener(type, keep);
}

export { keepKeys };
