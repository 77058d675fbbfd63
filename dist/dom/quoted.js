const quoted = (text) => `"${text.replace(/["\\\n\r\f]/g, "\\$&")}"`;

export { quoted };
