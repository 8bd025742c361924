using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

// The four steps of the assessment, with what is asked in each.
[assembly: Note("assessment: steps",
    "1 The business's interest: which benefits there are, how important they are, and whether they serve a public or "
    + "non-profit interest.")]
[assembly: Note("assessment: steps",
    "2 Privacy considerations: what kind of personal data it is, what the processing means for individuals' privacy, "
    + "what is linked, what is published or shared with other businesses, what those affected think, positive and possible "
    + "negative consequences, information security, and that no data about minors are processed.")]
[assembly: Note("assessment: steps", "3 Measures to minimise the consequences for privacy.")]
[assembly: Note("assessment: steps", "4 The balancing test.")]

[assembly: Note("assessment: main points",
    "The services are solely meant to strengthen competence, which matters to society, company, management and employee alike: "
    + "lifelong learning.")]
[assembly: Note("assessment: main points",
    "Marketing by e-mail is the digital form of invitations on paper, and spares the environment paper and energy.")]
[assembly: Note("assessment: main points",
    "Only open and accessible sources are used; an open work profile is taken as a sign that its owner is receptive to what "
    + "is relevant to their work.")]

[assembly: Note("assessment: importance", "The benefits are decisive for the company's existence.")]
[assembly: Note("assessment: importance",
    "The pattern has been established for many decades, and is decisive for meeting the obligations towards owners, employees, "
    + "suppliers and customers.")]
[assembly: Note("assessment: public interest",
    "The processing supports commercial venues, hotels above all, and established speakers.")]
[assembly: Note("assessment: public interest", "It makes sure that working life offers lifelong learning.")]
[assembly: Note("assessment: public interest",
    "The open communication gives employees and managers a basis to judge offers and to decide on their own development.")]
[assembly: Note("assessment: public interest", "It upholds quality under ISO 9001 and ST-0008 Certified Learning Programmes.")]

namespace ConfexNorway.Privacy;

/// <summary>The balance of interests that the policy reports.</summary>
[SuppressMessage("Privacy.Declarations", "PRIV1101:A balancing test says nothing on necessity",
    Justification = "The assessment that the policy reports has four steps, and necessity is none of them.")]
public static class Assessments
{
    // Necessity is left out, since the policy has no such step. That the least intrusive processing is chosen is a safeguard.
    [Assessment("The legitimate interest of Confex", AssessmentKind.LegitimateInterests,
        Status = AssessmentStatus.Done,
        Description = "A comprehensive assessment of what the processing means for privacy, said to be thorough and involving, made "
            + "with detailed assessments and surveys of the target group, to weigh the employee's privacy against the interest.",
        Interest = Routes.Interest,
        Impact = "Nobody's privacy is affected: the information was already published by the person or the employer, and to use it"
            + " is in line with why it was published. There is no sensitive or protected information, and the processing is not"
            + " intrusive. Purchase history, e-mail behaviour and visits to product pages are linked to the person. Positive: "
            + "good access to information on relevant competence development. Negative: no exclusion, discrimination or "
            + "defamation; nothing that creates fear or unrest or makes people moderate what they say; no reason to worry about"
            + " surveillance (chilling effect).",
        Safeguards =
        [
            "The least intrusive processing is consistently chosen",
            "Great weight on not distributing irrelevant content",
            "Testimonials are published only with the consent of the person concerned",
            "Testimonials shared with course leaders or venues are anonymised",
            "Unsubscribing by the link in the newsletter, https://www.confex.no/unsubscribe",
            "Objecting by e-mail to info@confex.no",
            "Two-factor authentication, and encryption as far as possible",
            "Privacy by design",
            "Several measures, and new ones considered continuously",
            "No data about minors",
        ],
        Evidence =
        [
            "Norstat survey of working life, spring 2021",
            "Norstat, how offensive it is that the e-mail address is stored for marketing relevant to one's work: 8% very offended",
            "Norstat, how offensive it is that the e-mail address is stored for marketing relevant to one's work: 15% very little offended",
            "Norstat, how offensive it is that the e-mail address is stored for relevant marketing: other answers lean towards little",
            "Norstat, on e-mail advertising aimed at the company: 52% good when the information is relevant",
            "Norstat, on e-mail advertising aimed at the company: 18% sometimes good offers",
            "Norstat, on e-mail advertising aimed at the company: 13% keeps me informed at work",
            "Norstat: 45% sometimes forward relevant marketing to colleagues",
            "Norstat: <25% want their e-mail address fully shielded from advertising",
            "97% customer satisfaction within Confex Group, taken as a positive attitude to the processing",
            "Norstat, it is good to get information relevant to my work, 1 = to a small degree: 15%",
            "Norstat, it is good to get information relevant to my work, 2: 17%",
            "Norstat, it is good to get information relevant to my work, 3: 28%",
            "Norstat, it is good to get information relevant to my work, 4: 30%",
            "Norstat, it is good to get information relevant to my work, 5 = to a large degree: 11% (the five make 101%)",
            "Norstat, read out of these: 69%, 7 of 10 employees, positive to relevant advertising (3 to 5, the middle included)",
            "Norstat: 2/3 bought a service or product in the past year after marketing by e-mail",
            "Norstat: >9/10 of them were satisfied with the purchase",
            "LinkedIn v. HiQ Labs, USA 2019: little evidence that those with public profiles expect privacy for them",
            "LinkedIn v. HiQ Labs, USA 2019: users evidently intend public profiles to be accessed by others",
            "LinkedIn v. HiQ Labs, USA 2022: appealed, and decided with essentially the same result",
        ],
        Conclusion = "The consequences for privacy are small, and the risk that it is violated or set aside is very small. The company's "
            + "legitimate interests are safeguarded and outweigh the individual's need of protection, and privacy is considered.")]
    [Label("nb", "Confex’ grunnlag for berettiget interesse")]
    public const string LegitimateInterest = "legitimate-interest-assessment";
}
