const choiceSets = {
  "yes-no-unsure": ["yes", "no", "unsure"],
  safety: ["yes", "no", "unsure", "declined"],
  pregnancy: ["yes", "no", "unsure", "not-applicable"],
  when: ["within-6-weeks", "6-weeks-to-6-months", "longer-ago", "unsure"],
  improvement: ["none", "a-little", "half-or-more", "unsure"]
};

export { choiceSets };
