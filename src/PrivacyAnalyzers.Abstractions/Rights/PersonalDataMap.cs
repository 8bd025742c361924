using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;

namespace PrivacyAnalyzers;

/// <summary>
/// The personal data of one type: which members hold them, all that is declared of each, their values in a row and how long
/// each purpose still needs them. What requests of data subjects are answered from (GDPR Art. 15 to 21).
/// </summary>
/// <remarks>It says what is declared. Whether that is complete and lawful it cannot say.</remarks>
public abstract class PersonalDataMap
{
    private protected PersonalDataMap(string entity, string facts)
    {
        Entity = entity ?? throw new ArgumentNullException(nameof(entity));
        PersonalDataText text = new();
        Members = text.Read(facts ?? throw new ArgumentNullException(nameof(facts)));
        Subject = text.Subject;
    }

    /// <summary>The type's id in the register.</summary>
    public string Entity { get; }

    /// <summary>Whose data the rows hold: what <see cref="DataSubjectAttribute"/> says on the type; null where nothing does.</summary>
    public PersonalDataWord? Subject { get; }

    /// <summary>The type of the row.</summary>
    public abstract Type EntityType { get; }

    /// <summary>What happens to the row when all its data have come to their end: see
    /// <see cref="RetentionPlan{TEntity}.RowAction"/>.</summary>
    public abstract RetentionAction RowAction { get; }

    /// <summary>The navigations to other rows whose dates the type's periods start from: without those rows, nothing starts.</summary>
    public abstract IReadOnlyList<string> StartsFrom { get; }

    /// <summary>The members that hold personal data.</summary>
    public IReadOnlyList<PersonalDataMember> Members { get; }

    /// <summary>The value of a member.</summary>
    /// <param name="row">The row.</param>
    /// <param name="member">A member of this map.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException">The member cannot be read: see <see cref="PersonalDataMember.CanRead"/>.</exception>
    public object? Read(object row, PersonalDataMember member)
    {
        Check(row, member);
        return member.CanRead
            ? ReadOf(row, member.Index)
            : throw new InvalidOperationException($"Generated code cannot read {Entity}.{member.Name}.");
    }

    /// <summary>How long a purpose needs a member's data: one period for each step, the last one at the end. Empty where the
    /// retention of the member is not known.</summary>
    /// <param name="row">The row.</param>
    /// <param name="member">A member of this map.</param>
    /// <param name="processing">One of the member's processings.</param>
    /// <param name="today">The day that is asked about, in UTC.</param>
    /// <returns>The periods.</returns>
    public IReadOnlyList<PersonalDataPeriod> Periods(
        object row, PersonalDataMember member, PersonalDataProcessing processing, DateTime today)
    {
        Check(row, member);
        return PeriodsOf(row, member.Name, Needed(processing).Purpose?.Id, today);
    }

    /// <summary>What a request of the data subject ends, and what is kept and why, member by member.</summary>
    /// <param name="row">The row.</param>
    /// <param name="request">The request.</param>
    /// <param name="today">The day of the decision, in UTC.</param>
    /// <returns>The decision on each member that the request is about: of an objection or a withdrawal, those that the purpose
    /// uses.</returns>
    public IReadOnlyList<PersonalDataDecision> Decide(object row, SubjectRequest request, DateTime today)
    {
        if (request is null)
        {
            throw new ArgumentNullException(nameof(request));
        }

        return
        [
            .. Members.Where(member => member.Processing.Any(request.IsAbout))
                .Select(member => new PersonalDataDecision(
                    member,
                    [.. member.Processing.Select(processing => Reason(row, member, processing, request, today)).OfType<KeptData>()])),
        ];
    }

    /// <summary>The rule by which a member's data come to their end.</summary>
    /// <param name="member">A member of this map.</param>
    /// <returns>The rule's id in the retention plan; null where the retention of the member is not known.</returns>
    public string? RuleOf(PersonalDataMember member)
    {
        CheckMember(member);
        return RuleOf(member.Name);
    }

    /// <summary>How the end of a member's data leaves the member: what the rule of its last step writes.</summary>
    /// <param name="member">A member of this map.</param>
    /// <returns>The write; null where no rule erases or anonymises the member.</returns>
    public MemberWrite? WriteOf(PersonalDataMember member)
    {
        CheckMember(member);
        return WriteOf(member.Name);
    }

    internal abstract object? ReadOf(object row, int member);

    internal abstract string? RuleOf(string member);

    internal abstract MemberWrite? WriteOf(string member);

    internal abstract IReadOnlyList<PersonalDataPeriod> PeriodsOf(object row, string member, string? purpose, DateTime today);

    /// <summary>The verdict on the member's last step as if the purpose ended today; null where its retention is not known.</summary>
    internal abstract RetentionVerdict? VerdictIfEnded(object row, string member, string? purpose, DateTime today);

    private KeptData? Reason(
        object row, PersonalDataMember member, PersonalDataProcessing processing, SubjectRequest request, DateTime today)
    {
        if (processing.IsOfAnother)
        {
            // Where nobody is named, there is nobody to protect.
            return member.CanRead && ReadOf(row, member.Index) is null or ""
                ? null
                : new KeptData(processing, null, "the data are declared to be of another person", null);
        }

        IReadOnlyList<PersonalDataPeriod> periods = Periods(row, member, processing, today);
        if (periods.Count == 0)
        {
            return new KeptData(processing, null, "the retention of the member is not known", null);
        }

        PersonalDataPeriod last = periods[periods.Count - 1];
        bool ends = request.Ends(processing);
        RetentionVerdict verdict = ends ? VerdictIfEnded(row, member.Name, processing.Purpose?.Id, today)!.Value : last.Verdict;
        return verdict.IsDue && last.Action is RetentionAction.Restrict or RetentionAction.Review
            ? new KeptData(processing, null, "no erasure is declared: a person decides", null)
            : verdict.IsDue ? null
            : KeptData.Because(processing, verdict, ends, today);
    }

    private void Check(object row, PersonalDataMember member)
    {
        if (row is null)
        {
            throw new ArgumentNullException(nameof(row));
        }

        CheckMember(member);
    }

    private void CheckMember(PersonalDataMember member)
    {
        if (member is null)
        {
            throw new ArgumentNullException(nameof(member));
        }

        if (member.Index >= Members.Count || !ReferenceEquals(Members[member.Index], member))
        {
            throw new ArgumentException($"{Entity} has no such member.", nameof(member));
        }
    }

    private static PersonalDataProcessing Needed(PersonalDataProcessing processing) =>
        processing ?? throw new ArgumentNullException(nameof(processing));
}

/// <summary>The personal data of one type.</summary>
/// <typeparam name="TEntity">The type of the row.</typeparam>
public sealed class PersonalDataMap<TEntity> : PersonalDataMap
{
    private readonly Func<TEntity, int, object?> _read;

    /// <summary>Makes a map. For generated code: the form of the text is that of the same version's generator.</summary>
    /// <param name="entity">The type's id in the register.</param>
    /// <param name="facts">What is declared of the members, as text.</param>
    /// <param name="read">Reads the member with an index.</param>
    /// <param name="plan">The retention of the type.</param>
    /// <exception cref="FormatException">The text is not of this version.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public PersonalDataMap(string entity, string facts, Func<TEntity, int, object?> read, RetentionPlan<TEntity> plan)
        : base(entity, facts)
    {
        _read = read ?? throw new ArgumentNullException(nameof(read));
        Plan = plan ?? throw new ArgumentNullException(nameof(plan));
    }

    /// <summary>The retention of the type.</summary>
    public RetentionPlan<TEntity> Plan { get; }

    /// <inheritdoc/>
    public override Type EntityType => typeof(TEntity);

    /// <inheritdoc/>
    public override RetentionAction RowAction => Plan.RowAction;

    /// <inheritdoc/>
    public override IReadOnlyList<string> StartsFrom =>
    [
        .. Plan.Rules.SelectMany(rule => rule.Terms).SelectMany(term => term.Clauses)
            .SelectMany(clause => clause.Floors.Select(floor => floor.StartMember).Append(clause.StartMember))
            .OfType<string>().Where(start => start.Contains('.'))
            .Select(start => start.Substring(0, start.LastIndexOf('.'))).Distinct(StringComparer.Ordinal),
    ];

    internal override object? ReadOf(object row, int member) => _read((TEntity)row, member);

    internal override string? RuleOf(string member) => Steps(member).LastOrDefault()?.Id;

    internal override MemberWrite? WriteOf(string member) =>
        Steps(member).LastOrDefault()?.Writes.FirstOrDefault(write => write.Member == member);

    internal override IReadOnlyList<PersonalDataPeriod> PeriodsOf(object row, string member, string? purpose, DateTime today) =>
    [
        .. Steps(member).Select(rule => new PersonalDataPeriod(
            rule.Action,
            RetentionVerdict.Latest([.. TermsOf(rule, purpose).Select(term => term.Verdict((TEntity)row, today))]))),
    ];

    internal override RetentionVerdict? VerdictIfEnded(object row, string member, string? purpose, DateTime today) =>
        Steps(member).LastOrDefault() is { } rule
            ? RetentionVerdict.Latest([.. TermsOf(rule, purpose).Select(term => term.VerdictIfEnded((TEntity)row, today))])
            : null;

    /// <summary>The rules for a member, in the order in which they come: what erases is the last.</summary>
    private IEnumerable<RetentionRule<TEntity>> Steps(string member) =>
        Plan.Rules.Where(rule => rule.Members.Contains(member)).OrderBy(rule => OrderOf(rule.Action));

    private static IEnumerable<RetentionTerm<TEntity>> TermsOf(RetentionRule<TEntity> rule, string? purpose) =>
        rule.Terms.Where(term => term.Purpose == purpose);

    private static int OrderOf(RetentionAction action) => action switch
    {
        RetentionAction.Restrict => 0,
        RetentionAction.Review => 1,
        RetentionAction.Anonymise => 2,
        _ => 3,
    };
}
