function toJson(value, indent) {
  return JSON.stringify(
    value,
    function(key, given) {
      const own = this[key];
      return own instanceof Date ? given : own;
    },
    indent
  );
}

export { toJson };
