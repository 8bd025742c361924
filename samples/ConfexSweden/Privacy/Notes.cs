using PrivacyAnalyzers;

// What the policy says beside the register's own fields.

[assembly: Note("personal data", "Personal data are whatever can be tied to a person, directly or by way of something else.")]
[assembly: Note("personal data", "A person's data belong to that person, says the introduction to the rights.")]

// Two names of laws that are no longer, or never were, those of data protection: kept as the policy has them.
[assembly: Note("law", "Data are processed according to personuppgiftslagen, which was repealed on 25 May 2018, and the rules in force.")]
[assembly: Note("law",
    "Rights are said to follow from the 'secrecy laws' (sekretesslagarna), and the guarantees for transfers from the "
    + "'secrecy regulation' (sekretessförordningen): data protection law and the GDPR are meant.")]
[assembly: Note("law",
    "Every legal basis is cited as a point of Article 6 without its paragraph; that of subscriptions with article and point "
    + "the wrong way round.")]
[assembly: Note("law", "For why data are stored, the list of legal bases refers to the section on the legitimate interest.")]

[assembly: Note("FAQ without an answer", "How did you get my e-mail address?")]
[assembly: Note("FAQ without an answer", "Why do I receive e-mail from you?")]
[assembly: Note("FAQ without an answer", "How do I stop your e-mail?")]
[assembly: Note("FAQ without an answer", "What do I do if your e-mail goes on after I have unsubscribed?")]
[assembly: Note("FAQ without an answer", "May e-mail be sent without consent under the GDPR?")]
[assembly: Note("FAQ without an answer", "Which rights do I have?")]
