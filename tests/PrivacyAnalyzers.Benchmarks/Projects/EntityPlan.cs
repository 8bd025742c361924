using System.Collections.Generic;
using System.Globalization;

namespace PrivacyAnalyzers.Benchmarks.Projects;

/// <summary>The form of an entity's declaration.</summary>
internal enum EntityForm
{
    /// <summary>A class with properties.</summary>
    Class,

    /// <summary>A class that derives from the entity before it, and holds annotated properties of its own.</summary>
    Derived,

    /// <summary>A record whose annotated members are positional parameters.</summary>
    Record,
}

/// <summary>What is in one entity: decided once, read by the code of the entity and by the code that uses it.</summary>
internal sealed class EntityPlan
{
    private static readonly string[] s_nouns =
    [
        "Customer", "Participant", "Subscriber", "Employee", "Applicant", "Supplier", "Visitor", "Member", "Patient", "Tenant",
    ];

    private static readonly string[][] s_strings =
    [
        ["FirstName", "Email", "StreetAddress", "City", "JobTitle"],
        ["LastName", "Phone", "PostalCode", "NationalIdentifier", "Employer"],
    ];

    private static readonly string[] s_integers = ["LoginCount", "OrderCount"];
    private static readonly string[] s_decimals = ["Balance", "CreditLimit"];
    private static readonly string[] s_dates = ["BirthDate", "MemberSince"];

    private const int EntitiesPerArea = 24;

    private readonly int _set;

    private EntityPlan(int index, int annotated, int declared, EntityForm form, EntityPlan? parent)
    {
        Index = index;
        Annotated = annotated;
        Declared = declared;
        Form = form;
        Base = parent;
        _set = parent is null ? index / 2 % 2 : 1 - parent._set;
        Name = s_nouns[index % s_nouns.Length] + index.ToString("D4", CultureInfo.InvariantCulture);
    }

    /// <summary>The place among the project's entities.</summary>
    public int Index { get; }

    /// <summary>The number of properties that hold data: <see cref="PropertiesPerEntity"/>, or fewer in the last entity.</summary>
    public int Annotated { get; }

    /// <summary>How many of these are annotated: all, or every second where the detection has something to find.</summary>
    public int Declared { get; }

    public bool IsDeclared => Declared == Annotated;

    public EntityForm Form { get; }

    public EntityPlan? Base { get; }

    public string Name { get; }

    /// <summary>The folder and namespace; a derived class is in that of its base.</summary>
    public string Area => $"Area{Index / EntitiesPerArea:D2}";

    public string Namespace => "Contoso.Sales." + Area;

    /// <summary>The properties that an entity has, annotated or not.</summary>
    public const int PropertiesPerEntity = 8;

    public IReadOnlyList<string> Strings => s_strings[_set];

    public string Integer => s_integers[_set];

    public string Decimal => s_decimals[_set];

    public string Date => s_dates[_set];

    /// <summary>The entity whose vocabulary this one uses: a derived class speaks of the same person as its base.</summary>
    public int VocabularyIndex => Base?.Index ?? Index;

    /// <summary>The entity's properties: type, name and initialiser.</summary>
    public IEnumerable<(string Type, string Name, string Initializer)> Properties()
    {
        foreach (var name in Strings)
        {
            yield return ("string", name, " = \"\";");
        }

        yield return ("int", Integer, "");
        yield return ("decimal", Decimal, "");
        yield return ("DateOnly", Date, "");
    }

    /// <summary>The plans of a project with this many annotated properties.</summary>
    public static IReadOnlyList<EntityPlan> ForProperties(int properties, bool isDeclared)
    {
        var plans = new List<EntityPlan>();
        for (var left = properties; left > 0; left -= PropertiesPerEntity)
        {
            var index = plans.Count;
            var form = (index % 6) switch
            {
                5 => EntityForm.Record,
                3 => EntityForm.Derived,
                _ => EntityForm.Class,
            };
            var annotated = left < PropertiesPerEntity ? left : PropertiesPerEntity;
            plans.Add(new EntityPlan(index, annotated, isDeclared ? annotated : (annotated + 1) / 2, form, form == EntityForm.Derived ? plans[index - 1] : null));
        }

        return plans;
    }
}
