function focusedIn(root) {
  try {
    return root?.activeElement ?? null;
  } catch {
    return null;
  }
}

export { focusedIn };
