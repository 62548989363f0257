/** Hindi, in its own letters and in Latin ones. */

import type { Language } from "./language.ts";

export const hindi: Language = {
  language: "Hindi",
  dayParts: [
    { from: 0, before: "सुबह|प्रातः|प्रात|सवेरे|subah|subeh" },
    { from: 10, before: "दोपहर|dopahar|dopeher|dopahar ke" },
    { from: 15, before: "शाम|सायं|shaam|sham|shaam ko" },
    { from: 18, before: "रात|रात को|raat|raat ko|raat ke" },
  ],
  hours: "बजे|बजकर|baje|bje",
  minutes: "मिनट",
  about: "लगभग|करीब|lagbhag|kareeb",
  ish: "के करीब|ke kareeb|तक के",
  to: "से|se",
  untilAfter: "तक|tak",
  weekdays: "सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार",
  counted: "मिनट|घंटे|घंटा|दिन|साल|रुपये|बार|लोग|ghante|ghanta|minute",
  periods: { सुबह: [4, 12], दोपहर: [11, 16], शाम: [15, 21], रात: [18, 29] },
  habits: {
    wake: "उठना|जागना|उठता|uthna|uth",
    breakfast: "नाश्ता|nashta",
    lunch: "दोपहर का भोजन|दोपहर का खाना",
    dinner: "रात का खाना|रात का भोजन",
    bed: "सोना|सो जाना|sona|so jana",
  },
  categories: {
    sleep: "सोना|सो जाना|sona",
    "getting-up": "उठना|जागना|uthna",
    meal: "नाश्ता|खाना|भोजन|चाय|nashta|chai|khana",
    washing: "नहाना|स्नान|nahana",
    homework: "पढ़ाई|अध्ययन|padhai",
    exercise: "व्यायाम|योग|कसरत",
    worship: "पूजा|प्रार्थना|pooja|puja",
    walk: "टहलना",
    class: "स्कूल|कॉलेज|school",
  },
};
