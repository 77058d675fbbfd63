function crisisPlace({ medicalEmergency, otherCrisis, crisisAnswers }) {
  if (medicalEmergency) return { view: "crisis", reason: otherCrisis ? "both" : "medical" };
  return { view: "crisis", reason: crisisAnswers.includes("yes") ? "answer" : "unsure" };
}

export { crisisPlace };
