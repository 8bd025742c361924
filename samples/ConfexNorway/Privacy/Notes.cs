using PrivacyAnalyzers;

// What the policy says beside the register's own fields.

[assembly: Note("personal data", "Personal data are whatever can be tied to a person, directly or by way of something else.")]
[assembly: Note("personal data",
    "A person's data belong to that person, says the introduction to the rights, which calls its list of rights not exhaustive.")]

[assembly: Note("contact", "Questions and views on the processing go directly to Confex.")]

[assembly: Note("law", "Data are processed according to personopplysningsloven and the regulations in force.")]
[assembly: Note("law",
    "For transfers, the relevant legislation and guidance on data protection is followed.")]
[assembly: Note("law",
    "Most legal bases are cited as a point of Article 6.1; that of purchases lacks the paragraph, that of invoices has its "
    + "letter in upper case.")]
[assembly: Note("law",
    "For the interests, the list of legal bases refers to 'Vårt grunnlag for berettiget interesse'; no section has that title.")]
[assembly: Note("law", "A heading announces sources for the HiQ case, and none follows.")]

[assembly: Note("FAQ without an answer", "Where did you get my e-mail address?")]
[assembly: Note("FAQ without an answer", "Why do I receive e-mail from you?")]
[assembly: Note("FAQ without an answer", "How do I stop your e-mail?")]
[assembly: Note("FAQ without an answer", "What do I do if e-mail still comes after I have unsubscribed?")]
[assembly: Note("FAQ without an answer", "May e-mail be sent without consent under the GDPR?")]
[assembly: Note("FAQ without an answer", "Which rights do I have?")]
