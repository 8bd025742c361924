using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PrivacyAnalyzers.EntityFrameworkCore.Validation;

/// <summary>Finds the types of a model that only inherit personal data, and for which no plan was added.</summary>
/// <remarks>The generator makes a plan for those that code can name, in projects that it runs on. Only the model tells which of the others
/// have rows.</remarks>
internal static class InheritedData
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static IEnumerable<RetentionProblem> Problems<TContext>(IModel model, RetentionOptions<TContext> options)
        where TContext : DbContext =>
        from type in model.GetEntityTypes()
        where !type.IsOwned() && !type.ClrType.IsAbstract && !options.IsPlanned(type.ClrType)

            // Of these, the plan of the base tells.
            && !Bases(type).Any(b => options.IsPlanned(b.ClrType))
            && !IsDeclared(type.ClrType)
        let declared = Declared(type.ClrType)
        where declared is not null
        select new RetentionProblem(
            ProblemIds.Derived,
            type.ClrType.ToString(),
            null,
            $"its rows hold the personal data of {declared}, and no plan is for them: add the type's plan, which is generated where the type is not private and its project has the generator");

    private static IEnumerable<IEntityType> Bases(IEntityType type)
    {
        for (IEntityType? b = type.BaseType; b is not null; b = b.BaseType)
        {
            yield return b;
        }
    }

    /// <summary>Whether the type itself has what gives it a plan; that nobody added the plan is then somebody's choice.</summary>
    private static bool IsDeclared(Type type) => type.IsDefined(typeof(DataSubjectAttribute), inherit: false) || PersonalMember(type) is not null;

    /// <summary>The first inherited member that is declared personal data, with its type; null where there is none.</summary>
    private static string? Declared(Type type)
    {
        for (Type? b = type.BaseType; b is not null; b = b.BaseType)
        {
            if (PersonalMember(b) is { } name)
            {
                return $"{b.Name}.{name}";
            }
        }

        return type.GetInterfaces()
            .Select(i => PersonalMember(i) is { } name && type.GetProperties().Any(property => property.Name == name) ? $"{i.Name}.{name}" : null)
            .FirstOrDefault(name => name is not null);
    }

    /// <summary>The name of a property or field of the type's own that is declared personal data, also by the parameter of a record.</summary>
    private static string? PersonalMember(Type type)
    {
        PropertyInfo[] properties = type.GetProperties(Own);
        return properties.Concat<MemberInfo>(type.GetFields(Own)).FirstOrDefault(IsPersonal) is { } member
            ? Plain(member.Name)
            : type.GetConstructors(Own).SelectMany(constructor => constructor.GetParameters())
                .FirstOrDefault(p => p.IsDefined(typeof(PersonalDataAttribute)) && properties.Any(property => property.Name == p.Name))?.Name;
    }

    private static bool IsPersonal(MemberInfo member) => member.IsDefined(typeof(PersonalDataAttribute), inherit: false);

    /// <summary>The property's name from that of the field behind it.</summary>
    private static string Plain(string name) => name[0] == '<' ? name[1..name.IndexOf('>', StringComparison.Ordinal)] : name;
}
