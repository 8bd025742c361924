using System.Collections.Generic;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules;

/// <summary>A check: a pure function of the model. It overrides the one method for the scope that it looks at.</summary>
/// <remarks>Member, type, word and organisation scopes are checked live while typing; the map's only when the whole compilation is
/// read.</remarks>
internal abstract class Rule
{
    public abstract RuleInfo Info { get; }

    public virtual IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary) => [];

    public virtual IEnumerable<Finding> CheckType(DataType type, Vocabulary vocabulary) => [];

    public virtual IEnumerable<Finding> CheckPurpose(Purpose purpose, Vocabulary vocabulary) => [];

    public virtual IEnumerable<Finding> CheckCategory(Category category, Vocabulary vocabulary) => [];

    public virtual IEnumerable<Finding> CheckSubject(Subject subject, Vocabulary vocabulary) => [];

    public virtual IEnumerable<Finding> CheckParty(Party party, Vocabulary vocabulary) => [];

    public virtual IEnumerable<Finding> CheckEvent(RetentionEvent @event, Vocabulary vocabulary) => [];

    public virtual IEnumerable<Finding> CheckMeasure(Measure measure, Vocabulary vocabulary) => [];

    public virtual IEnumerable<Finding> CheckAssessment(Assessment assessment, Vocabulary vocabulary) => [];

    public virtual IEnumerable<Finding> CheckDeviceAccess(DeviceAccess access, Vocabulary vocabulary) => [];

    public virtual IEnumerable<Finding> CheckProcessorActivity(ProcessorActivity activity, Vocabulary vocabulary) => [];

    /// <summary>Any word, whatever its kind.</summary>
    public virtual IEnumerable<Finding> CheckTerm(Term term, Vocabulary vocabulary) => [];

    /// <summary>What an assembly says by its own attributes.</summary>
    public virtual IEnumerable<Finding> CheckOrganisation(Organisation organisation, string assembly, Vocabulary vocabulary) => [];

    public virtual IEnumerable<Finding> CheckUnusable(UnusableTerm term) => [];

    public virtual IEnumerable<Finding> CheckMap(WholeMap whole) => [];
}
