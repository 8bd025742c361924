namespace PrivacyAnalyzers;

/// <summary>Takes the retention plans of an assembly's types, each with its type.</summary>
/// <remarks>The generated <c>RetentionPlans.AddTo</c> hands them over, so that nobody has to look for them.</remarks>
public interface IRetentionPlans
{
    /// <summary>Takes the plan of one type.</summary>
    /// <typeparam name="TEntity">The type of the row.</typeparam>
    /// <param name="plan">Its plan.</param>
    void Add<TEntity>(RetentionPlan<TEntity> plan)
        where TEntity : class;
}
