const about = {
  treatments: [
    {
      id: "esketamine",
      name: "Esketamine nasal spray (Spravato)",
      uses: [
        {
          text: "Esketamine nasal spray is FDA-approved for some adults with depression.",
          sources: ["spravato-us-1"]
        },
        {
          text: "One use is for adults whose depression did not get better enough with two or more pills. It is used alone or with a pill for depression.",
          sources: ["spravato-us-1", "spravato-us-trd", "spravato-us-monotherapy-2025"]
        },
        {
          text: "The other use is for signs of depression in adults who now have thoughts of suicide or have acted on them. It is used with a pill.",
          sources: ["spravato-us-1"]
        },
        {
          text: "It has not been shown to prevent suicide. It does not take the place of care in a hospital.",
          sources: ["spravato-us-1"]
        },
        {
          text: "It is not FDA-approved for anxiety, PTSD, OCD, or pain. It is not for putting people to sleep for surgery.",
          sources: ["spravato-us-1"]
        }
      ],
      warnings: [
        {
          text: "Its label has a boxed warning. The box names the next five risks.",
          sources: ["spravato-us-boxed-warning"]
        },
        {
          text: "It can make you very sleepy.",
          sources: ["spravato-us-boxed-warning"]
        },
        {
          text: "It can make you feel cut off from your body or from the world.",
          sources: ["spravato-us-boxed-warning", "spravato-us-5-2"]
        },
        {
          text: "It can slow your breath.",
          sources: ["spravato-us-boxed-warning", "spravato-us-5-3"]
        },
        {
          text: "It can be misused.",
          sources: ["spravato-us-boxed-warning", "spravato-us-5-4"]
        },
        {
          text: "In children and young adults, drugs for depression may bring on thoughts of suicide or acts. If this happens, use a help line on this page.",
          sources: ["spravato-us-boxed-warning", "spravato-us-5-6"]
        },
        {
          text: "There is more than the boxed warning. It can raise your blood pressure for a few hours.",
          sources: ["spravato-us-5-7"]
        }
      ],
      visits: [
        {
          text: "You spray it in your nose while staff watch. In the US, this must be at a place that is certified for it.",
          sources: ["spravato-us-rems"]
        },
        {
          text: "It is never given to you to use at home.",
          sources: ["spravato-us-rems"]
        },
        {
          text: "Staff watch you for at least two hours each time. They check your blood pressure. They also check that you are well enough to leave.",
          sources: ["spravato-us-observation", "spravato-us-dosing"]
        },
        {
          text: "Someone else must take you home each time.",
          sources: ["spravato-us-5-9", "spravato-us-17"]
        },
        {
          text: "You can\u2019t drive or use machines until the next day, after a good night of sleep.",
          sources: ["spravato-us-5-9"]
        }
      ]
    },
    {
      id: "ketamine",
      name: "Ketamine by IV, by shot, or by mouth",
      uses: [
        {
          text: "In the US, the label use of ketamine is to put people to sleep, such as for surgery. It has no other label use.",
          sources: ["ketalar-us-1"]
        },
        {
          text: "It is not FDA-approved for depression. It is not FDA-approved for pain or for any mental health condition.",
          sources: ["ketalar-us-1", "fda-compounded-ketamine-2023"]
        },
        {
          text: "Some providers still use it for these. This is called \u201Coff-label\u201D use.",
          sources: ["fda-compounded-ketamine-2023"]
        }
      ],
      warnings: [
        {
          text: "The FDA gave a warning in October 2023. It was about ketamine for mental health that a pharmacy mixes.",
          sources: ["fda-compounded-ketamine-2023"]
        },
        {
          text: "It is not FDA-approved for mental health. It has not been shown to be safer than drugs that are. It has not been shown to be faster or better.",
          sources: ["fda-compounded-ketamine-2023"]
        },
        {
          text: "Known risks are misuse and mental health problems. It can also raise blood pressure, slow your breath, and cause bladder problems.",
          sources: ["fda-compounded-ketamine-2023"]
        },
        {
          text: "Use at home adds to the risk, because no one is there to watch you. One person\u2019s breath slowed after taking it by mouth at home.",
          sources: ["fda-compounded-ketamine-2023"]
        }
      ],
      visits: [
        {
          text: "Each clinic sets how long it watches you. Ask the clinic about this.",
          sources: ["project"]
        },
        {
          text: "The label calls for staff to watch your vital signs, such as your pulse, the whole time.",
          sources: ["ketalar-us-monitoring"]
        },
        {
          text: "Have an adult you trust take you home.",
          sources: ["ketalar-uk-going-home"]
        },
        {
          text: "The usual advice is not to drive for at least one full day. Ask your provider how long to wait.",
          sources: ["mayo-ketamine-injection"]
        }
      ]
    }
  ],
  claims: [
    {
      claim: "You get it by IV or as a nasal spray, while someone watches you.",
      answer: "These are two medicines, and the rules for them differ. The nasal spray is FDA-approved for some adults with depression. It is used only at certain places, where staff watch you. Ketamine by IV, shot, or mouth is not FDA-approved for depression. Both have risks.",
      sources: [
        "spravato-us-1",
        "spravato-us-rems",
        "spravato-us-boxed-warning",
        "ketalar-us-1",
        "fda-compounded-ketamine-2023"
      ]
    },
    {
      claim: "The dose is lower than what is used for surgery.",
      answer: "The IV dose most studied for depression is lower than the dose used to put people to sleep. It is also given more slowly. A lower dose still has risks. It can raise blood pressure and slow your breath.",
      sources: ["ketamine-dose-review", "ketalar-us-2", "fda-compounded-ketamine-2023"]
    },
    {
      claim: "You feel better in hours or days, not weeks.",
      answer: "In studies, some people felt better within a day. Others did not. A study can\u2019t tell how you will feel.",
      sources: ["han-2016", "fu-2020"]
    },
    {
      claim: "The relief lasts.",
      answer: "After one dose, the effect fades. On average, this takes about a week. There are fewer studies of repeat doses. Not all studies found a benefit. In one study, after four weeks, esketamine did no better than a dummy spray.",
      sources: ["ketamine-effect-duration-review", "canmat-2021", "esketamine-japan-2021", "gastaldon-2019"]
    },
    {
      claim: "You can add it to the medicine you take now.",
      answer: "The nasal spray can be used alone or with a pill for depression. In one small study, people had one IV dose of ketamine along with a pill. They got better more than people who had the pill and a dummy IV. One small study is not enough to know. Your provider needs to look at all you take. Do not change a medicine because of this page.",
      sources: ["spravato-us-1", "talati-2019"]
    },
    {
      claim: "Does it end thoughts of suicide?",
      answer: "The nasal spray has not been shown to prevent suicide. It does not take the place of care in a hospital. If you have thoughts of suicide, use a help line on this page now. You do not have to wait for a visit.",
      sources: ["spravato-us-1", "project"]
    },
    {
      claim: "It helps with anxiety and PTSD. It can help with pain that lasts, or with fibromyalgia.",
      answer: "It is not FDA-approved for any of these. Studies are few, small, or mixed. For PTSD, the largest study found no clear effect on PTSD, but depression got better. For long-term pain, a large review found no clear proof of benefit, and more side effects by IV. For fibromyalgia, proof is weak or missing.",
      sources: ["whittaker-2021", "abdallah-2022", "cochrane-pain-2025", "asra-2018"]
    },
    {
      claim: "It helps the brain grow new links.",
      answer: "This is a leading idea from studies in labs. No one has shown that this is why some people feel better.",
      sources: ["xu-2022"]
    },
    {
      claim: "It brings back your drive and your daily life.",
      answer: "No one can promise this. But what you hope for matters. This form asks what you would like to get back. You can talk about it with your provider.",
      sources: ["project"]
    },
    {
      claim: "It has few side effects at these doses.",
      answer: "The nasal spray has a boxed warning. It can make you very sleepy or feel cut off, slow your breath, and be misused. Drugs for depression may bring on thoughts of suicide in young people. In studies, people also had a fast heart, headaches, or felt dizzy or detached.",
      sources: ["spravato-us-boxed-warning", "ketamine-side-effects-2024"]
    }
  ],
  conditions: {
    "mdd-trd": {
      name: "Depression that did not get better with medicine",
      line: "Esketamine nasal spray is FDA-approved for some adults with depression. IV ketamine is not FDA-approved for this. One dose by IV is well studied. Repeat doses and other forms are less so. One guideline ranks IV ketamine as a third choice. Another keeps both for people who did not get better with several other tries."
    },
    "mdd-si": {
      name: "Depression with thoughts of suicide",
      line: "If you have thoughts of suicide now, you need help from a person, not a form. Use a help line on this page. Esketamine nasal spray, with a pill, is FDA-approved for some adults with depression. It has not been shown to prevent suicide."
    },
    "gad-anxiety": {
      name: "A lot of worry or anxiety",
      line: "Ketamine and esketamine are not FDA-approved for this. The studies are small. In one review, none were on long-term worry (GAD)."
    },
    ptsd: {
      name: "Stress from a bad event in the past (PTSD)",
      line: "Ketamine and esketamine are not FDA-approved for this. Study results are mixed. The largest study found no clear effect on PTSD, but depression got better. A US guideline for veterans suggests not to use ketamine for PTSD."
    },
    ocd: {
      name: "OCD (thoughts or acts that repeat)",
      line: "Ketamine and esketamine are not FDA-approved for this. One review had just one small study. It is too early to know."
    },
    "bipolar-depression": {
      name: "Low moods, with very high moods at times (bipolar)",
      line: "Ketamine and esketamine are not FDA-approved for this. There are few studies. It is hard to be sure what they show, and effects were short. There is a risk of a very high mood (mania), so a specialist is needed."
    },
    "chronic-pain": {
      name: "Long-term pain",
      line: "Ketamine and esketamine are not FDA-approved for this. A large review found no clear proof that ketamine helps in a way that matters. People had more side effects with IV ketamine."
    },
    crps: {
      name: "CRPS, a kind of long-term pain",
      line: "Ketamine and esketamine are not FDA-approved for this. Experts do not agree. One guideline found some support for use for up to 12 weeks. A newer, large review found no clear proof of benefit."
    },
    "fibromyalgia-neuropathic": {
      name: "Nerve pain, or the kind of pain that is called fibromyalgia",
      line: "Ketamine and esketamine are not FDA-approved for this. Proof of benefit is weak or missing, and none is shown over a longer time."
    }
  }
};

export { about };
