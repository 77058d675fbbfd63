/** Where a person is. A step is a key of the session's steps; everything before and beside the questions is bundled with the start. */
export type Place =
  | { readonly view: 'start' | 'minor' | 'about' }
  /** `answer`: because of what was answered; `asked`: the person asked for help; `medical`: only signs of a medical emergency. */
  | { readonly view: 'crisis'; readonly reason: 'answer' | 'asked' | 'medical' }
  | { readonly view: 'flow'; readonly step: string };
