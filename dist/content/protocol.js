const protocol = {
  id: "ketamine-screener",
  version: "0.1.1",
  /** Hash of every rule, dose, source and code, words left out: SHA-256, first 12 hex digits. */
  hash: "4267008d6a2a"
};

export { protocol };
