using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PrivacyAnalyzers.EntityFrameworkCore.Running;
using PrivacyAnalyzers.EntityFrameworkCore.Validation;

namespace PrivacyAnalyzers.EntityFrameworkCore.Writing;

/// <summary>Finds in the model how a plan's members are written: the plan knows their names, the model their columns.</summary>
internal sealed class MemberWriter<TEntity>(EntityRows<TEntity> rows)
    where TEntity : class
{
    private readonly IEntityType _type = rows.Type;

    /// <summary>How a rule leaves a member.</summary>
    public MemberWriting<TEntity> Of(MemberWrite write)
    {
        if (_type.FindProperty(write.Member) is { } property)
        {
            // A list that no code can replace can still be emptied where it is stored.
            return write.Method != MemberWriteMethod.NotWritable ? Column(write, write.Method, property)
                : property.GetElementType() is not null ? Column(write, MemberWriteMethod.Empty, property)
                : new(write.Member, [], WhyNot: write.WhyNot ?? "no code can write it");
        }

        // An object's members are columns of the row: they can be emptied, also where the object cannot be replaced.
        if (_type.FindComplexProperty(write.Member) is { } complex)
        {
            return complex.IsCollection
                ? List(write.Member, Access(complex, rows.Row))
                : Object(write.Member, complex, complex.ComplexType, complex.IsNullable);
        }

        if (_type.FindNavigation(write.Member) is { } navigation)
        {
            return Navigation(write.Member, navigation);
        }

        return _type.FindSkipNavigation(write.Member) is not null
            ? Refused(write.Member, ProblemIds.NotTaken, "it refers to other rows: declare the retention on their type")
            : Refused(write.Member, ProblemIds.NotTaken, "it is not mapped, so nothing in the database is emptied: map it, or do not declare it as stored data");
    }

    /// <summary>How a mark is set.</summary>
    public MemberWriting<TEntity> Of(RetentionMark mark, DateTime today)
    {
        if (_type.FindProperty(mark.Member) is not { } property)
        {
            return Refused(mark.Member, ProblemIds.Mark, "the mark is not mapped, so a run would not find it again");
        }

        Expression member = EntityRows<TEntity>.Property(property, rows.Row);
        object? value =
            property.ClrType == typeof(bool) || property.ClrType == typeof(bool?) ? true
            : property.ClrType == typeof(DateTime?) ? DateKinds.Fit(today, property)
            : property.ClrType == typeof(DateTimeOffset?) ? new DateTimeOffset(today.Ticks, TimeSpan.Zero)
            : property.ClrType == typeof(DateOnly?) ? DateOnly.FromDateTime(today)
            : null;
        if (value is null)
        {
            return Refused(mark.Member, ProblemIds.Mark, $"a mark is a bool or a date that can be null, not {property.ClrType.Name}");
        }

        EndValue end = new(
            Expression.Constant(value, property.ClrType),
            value is true
                ? EndValue.Constant(member, true).IsLeft
                : Expression.Equal(member, Expression.Constant(null, property.ClrType)));
        return new(mark.Member, [MemberUpdate<TEntity>.Of(rows.Row, member, end)]);
    }

    private MemberWriting<TEntity> Column(MemberWrite write, MemberWriteMethod method, IProperty property)
    {
        if (WhyNotWritable(property) is { } reason)
        {
            return Refused(write.Member, ProblemIds.NotTaken, reason);
        }

        Expression member = EntityRows<TEntity>.Property(property, rows.Row);
        bool takesNull = property.IsColumnNullable(StoreObject(_type));
        if (method == MemberWriteMethod.Null && !takesNull)
        {
            return Refused(write.Member, ProblemIds.NotTaken, "the rule sets it to null, and the column takes none: make the column nullable, or the member not");
        }

        EndValue? end = method switch
        {
            MemberWriteMethod.Null => EndValue.Null(member),
            MemberWriteMethod.Empty => EndValue.Empty(member),
            MemberWriteMethod.Default => EndValue.Constant(member, Default(property)),
            MemberWriteMethod.Fixed => EndValue.Fixed(member, write.Value ?? ""),
            MemberWriteMethod.Unique => EndValue.Unique(
                member, write.Value, _type.FindPrimaryKey(), key => EntityRows<TEntity>.Property(key, rows.Row)),
            MemberWriteMethod.Year => EndValue.Year(member),
            MemberWriteMethod.Prefix => EndValue.Prefix(member, write.Keep),
            _ => null,
        };
        if (end is null)
        {
            return Refused(write.Member, ProblemIds.NotTaken, $"no statement can leave '{method}' in a {property.ClrType.Name}");
        }

        if (method is MemberWriteMethod.Empty or MemberWriteMethod.Default or MemberWriteMethod.Fixed && IsUnique(property))
        {
            return Refused(write.Member, ProblemIds.NotTaken, "a unique index has it, and the rule leaves the same value in each row: leave null, or a unique text, in it");
        }

        int length = method switch
        {
            MemberWriteMethod.Fixed => write.Value?.Length ?? 0,
            MemberWriteMethod.Unique => EndValue.UniqueLength(write.Value, _type.FindPrimaryKey()!),
            _ => 0,
        };
        return property.GetMaxLength() < length
            ? Refused(write.Member, ProblemIds.NotTaken, $"the text that is left in it may have {length} characters, and the column takes {property.GetMaxLength()}")
            : new(write.Member, [MemberUpdate<TEntity>.Of(rows.Row, member, end)]);
    }

    /// <summary>A list of complex objects is one document of the row, which is replaced as a whole.</summary>
    private MemberWriting<TEntity> List(string name, Expression? member) => member is not null && EndValue.Empty(member) is { } end
        ? new(name, [MemberUpdate<TEntity>.Of(rows.Row, member, end)])
        : Refused(name, ProblemIds.NotTaken, "no empty list of its type can be made, or it has no property of its own in the class");

    /// <summary>An owned object in the row is emptied; rows of their own that belong to this one are erased. What this row refers to
    /// may be others' too.</summary>
    private MemberWriting<TEntity> Navigation(string name, INavigation navigation)
    {
        IEntityType target = navigation.TargetEntityType;
        return target.IsMappedToJson()
            ? Refused(name, ProblemIds.Mapping, "it is an owned document, which no statement can empty: map it as a complex type in JSON")
            : navigation.IsOnDependent
            ? Refused(name, ProblemIds.NotTaken, $"this row refers to {target.DisplayName()}, and other rows may too: declare the retention on that type")
            : target.IsOwned() && !navigation.IsCollection && IsInTheRow(target)
            ? Object(name, navigation, target, !navigation.ForeignKey.IsRequiredDependent)
            : TableMapping.WhyNot(target).FirstOrDefault() is { } mapping
            ? Refused(name, ProblemIds.Mapping, $"the rows of {target.DisplayName()} that belong to it cannot be erased: {mapping}")
            : !navigation.IsCollection && navigation.ForeignKey.IsRequiredDependent
            ? Refused(name, ProblemIds.NotTaken, $"each row has to have a row of {target.DisplayName()}, so that cannot be erased before it")
            : Access(navigation, rows.Row) is { } member
            ? new(name, [], DependentRows<TEntity>.Of(rows.Row, member, navigation))
            : Refused(name, ProblemIds.NotTaken, "it has no property of its own in the class");
    }

    private MemberWriting<TEntity> Object(string name, IReadOnlyPropertyBase member, IReadOnlyTypeBase type, bool canBeAbsent)
    {
        List<MemberUpdate<TEntity>> updates = [];
        string? problem = AddLeaves(updates, Access(member, rows.Row), type, canBeAbsent);
        return problem is null ? new(name, updates) : Refused(name, ProblemIds.NotTaken, problem);
    }

    private string? AddLeaves(List<MemberUpdate<TEntity>> updates, Expression? parent, IReadOnlyTypeBase type, bool canBeAbsent)
    {
        if (parent is null)
        {
            return "it has no property of its own in the class";
        }

        foreach (IProperty leaf in type.GetProperties().Cast<IProperty>().Where(p => !IsStructure(p)))
        {
            if (Access(leaf, parent) is not { } member || End(leaf, member, canBeAbsent, type.IsMappedToJson()) is not { } end)
            {
                return $"its member {leaf.Name} can be left neither null nor empty";
            }

            if (WhyNotWritable(leaf) is { } reason)
            {
                return $"its member {leaf.Name} cannot be written: {reason}";
            }

            updates.Add(MemberUpdate<TEntity>.Of(rows.Row, member, end));
        }

        foreach (IReadOnlyComplexProperty inner in type.GetComplexProperties())
        {
            string? problem = inner.IsCollection
                ? AddList(updates, inner.Name, Access(inner, parent))
                : AddLeaves(updates, Access(inner, parent), inner.ComplexType, canBeAbsent || inner.IsNullable);
            if (problem is not null)
            {
                return problem;
            }
        }

        foreach (IReadOnlyNavigation inner in (type as IReadOnlyEntityType)?.GetNavigations().Where(n => n.ForeignKey.IsOwnership && !n.IsOnDependent) ?? [])
        {
            string? problem = inner.IsCollection || !IsInTheRow(inner.TargetEntityType)
                ? $"its member {inner.Name} is not in the row"
                : AddLeaves(updates, Access(inner, parent), inner.TargetEntityType, canBeAbsent || !inner.ForeignKey.IsRequiredDependent);
            if (problem is not null)
            {
                return problem;
            }
        }

        return null;
    }

    private string? AddList(List<MemberUpdate<TEntity>> updates, string name, Expression? member)
    {
        if (member is null || EndValue.Empty(member) is not { } end)
        {
            return $"no empty list can be left in its member {name}";
        }

        updates.Add(MemberUpdate<TEntity>.Of(rows.Row, member, end));
        return null;
    }

    /// <remarks>A document in which null stands for a list that takes none cannot be read any more, and the row with it. In one that is absent
    /// nothing is written.</remarks>
    private static EndValue? End(IProperty leaf, Expression member, bool canBeAbsent, bool isInDocument) =>
        !leaf.IsNullable && isInDocument && leaf.GetElementType() is not null ? EndValue.Empty(member)
        : leaf.IsNullable || (canBeAbsent && !leaf.ClrType.IsValueType) ? EndValue.Null(member)
        : !leaf.ClrType.IsValueType ? EndValue.Empty(member)
        : canBeAbsent ? EndValue.DefaultUnlessAbsent(member, Default(leaf))
        : EndValue.Constant(member, Default(leaf));

    /// <summary>The default of the member's type, of a kind that its column takes.</summary>
    private static object? Default(IProperty property) =>
        property.ClrType == typeof(DateTime) ? DateKinds.Fit(default, property)
        : property.ClrType.IsValueType ? Activator.CreateInstance(property.ClrType)
        : null;

    private static MemberExpression? Access(IReadOnlyPropertyBase member, Expression parent) =>
        member.PropertyInfo is { } property ? Expression.Property(parent, property)
        : member.FieldInfo is { IsPublic: true } field ? Expression.Field(parent, field)
        : null;

    private static MemberWriting<TEntity> Refused(string member, string id, string message) => new(member, [], Problem: (id, message));

    /// <summary>What no statement may change, whatever the plan says.</summary>
    private static string? WhyNotWritable(IProperty property) =>
        property.IsKey() ? "it is part of a key, by which other rows know this one"
        : property.IsForeignKey() ? "it is a foreign key: the other row would be lost, or refuse"
        : property.GetComputedColumnSql() is not null ? "the database computes it"
        : null;

    /// <summary>Keys and discriminators of an owned object's own: not data.</summary>
    private static bool IsStructure(IReadOnlyProperty property) =>
        property.IsKey() || property.IsForeignKey() || property.IsShadowProperty();

    private static bool IsUnique(IProperty property) => property.GetContainingIndexes().Any(index => index.IsUnique);

    private bool IsInTheRow(IReadOnlyEntityType owned) =>
        owned.GetTableName() == _type.GetTableName() && owned.GetSchema() == _type.GetSchema();

    private static StoreObjectIdentifier StoreObject(IEntityType type) =>
        StoreObjectIdentifier.Create(type, StoreObjectType.Table) ?? StoreObjectIdentifier.Create(type, StoreObjectType.View) ?? default;
}
