function phoneAddress(phone) {
  return `tel:${phone.replace(/[^\d+*#A-Za-z]/g, "")}`;
}
function webAddress(text) {
  try {
    const url = new URL(text, document.baseURI);
    return text.trim() !== "" && /^https?:$/.test(url.protocol) ? url.href : "";
  } catch {
    return "";
  }
}

export { phoneAddress, webAddress };
