const protocol = {
  id: "ketamine-screener",
  version: "0.1.0",
  /** Hash of every rule, dose, source and code, words left out: SHA-256, first 12 hex digits. */
  hash: "738e9f6fcf79"
};

export { protocol };
