/** What has the focus in a shadow root. happy-dom throws where the focus is in another one. */
export function focusedIn(root: ParentNode | undefined): Element | null {
  try {
    return (root as ShadowRoot | undefined)?.activeElement ?? null;
  } catch {
    return null;
  }
}
