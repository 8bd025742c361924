using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>Reads what a member's attributes declare.</summary>
internal static class MemberReader
{
    /// <param name="member">The member.</param>
    /// <param name="declaredIn">The type that declares it, as a documentation comment id.</param>
    /// <param name="within">The assembly whose generated code would use it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static DataMember Read(AttributedMember member, string declaredIn, IAssemblySymbol within, CancellationToken cancellationToken)
    {
        List<PersonalDataDeclaration>? declarations = null;
        List<RetentionStart>? starts = null;
        NotPersonal? notPersonal = null;
        Anonymisation? anonymisation = null;
        RunMark? mark = null;
        var own = RetentionReader.Read(member.Attributes);
        var hasErrors = AttributeReader.AnyHasErrors(member.Attributes);

        for (var i = 0; i < member.Attributes.Length; i++)
        {
            var read = new AttributeReader(member.Attributes[i], i);
            switch (KnownAttributes.KindOf(member.Attributes[i]))
            {
                case KnownAttribute.PersonalData:
                    (declarations ??= new(1)).Add(Declaration(read, own, hasErrors));
                    break;
                case KnownAttribute.NotPersonalData:
                    notPersonal = new NotPersonal(read.Text("Reason"), read.HasErrors, read.Spot);
                    break;
                case KnownAttribute.RetentionStart when !read.HasErrors:
                    (starts ??= new(1)).Add(new RetentionStart(read.Text("Event"), read.Spot));
                    break;
                case KnownAttribute.Anonymised when !read.HasErrors:
                    anonymisation = new Anonymisation(
                        read.Term<AnonymisationMethod>("Method"), read.Text("Value"), read.Number("Keep") ?? 0, read.Spot);
                    break;
                case KnownAttribute.RetentionMark when !read.HasErrors:
                    mark = new RunMark(read.Term<RetentionAction>("Action"), read.Spot);
                    break;
            }
        }

        return new DataMember(
            Place.IdOf(member.Symbol, declaredIn),
            NameOf(member.Symbol),
            TypeOf(member.Symbol).ToDisplayString(Place.MemberType),
            declaredIn,
            AccessOf(member.Symbol, within),
            NotInstanceOf(member.Symbol),
            declarations?.ToEquatableArray() ?? EquatableArray<PersonalDataDeclaration>.Empty,
            notPersonal,
            starts?.ToEquatableArray() ?? EquatableArray<RetentionStart>.Empty,
            SuppressionReader.At(member.Symbol, member.Attributes, cancellationToken))
        {
            HasErrors = hasErrors,
            IsComputed = IsComputed(member.Symbol),
            IsVisibleOutside = Place.IsVisibleOutside(member.Symbol),
            Labels = StatementReader.Labels(member.Attributes),
            Sensitivities = StatementReader.Sensitivities(member.Attributes),
            Sources = StatementReader.Sources(member.Attributes),
            Notes = StatementReader.Notes(member.Attributes),
            ReferredDates = starts is null ? EquatableArray<ReferredDate>.Empty : ReferredDates(TypeOf(member.Symbol), within),
            Anonymisation = anonymisation,
            Mark = mark,
        };
    }

    /// <summary>What generated code of an assembly can do with the member.</summary>
    public static MemberAccess AccessOf(ISymbol symbol, IAssemblySymbol within)
    {
        var type = TypeOf(symbol);
        var isNullableValue = type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        var underlying = isNullableValue ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        var isNullable = isNullableValue
            || (type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated);

        // Of a type parameter with a question mark that may be a value or an object, only the default says "nothing" in code.
        var hasDefault = type.IsValueType
            || (type.TypeKind == TypeKind.TypeParameter && !type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.Annotated);

        // What lives on the stack only, or is a bare address, is no value that other code can hold.
        var isValue = !type.IsRefLikeType && !HasAddresses(type);
        var (canRead, canWrite, initOnly) = symbol switch
        {
            IFieldSymbol { CanBeReferencedByName: true } field =>
                (Reachable(field, within), Reachable(field, within) && !field.IsReadOnly && !field.IsConst, false),

            // What returns a reference, no expression can name, and no database knows it.
            IPropertySymbol property => (
                property is { GetMethod: { } get, RefKind: RefKind.None, CanBeReferencedByName: true } && Reachable(get, within),
                property is { SetMethod: { } set, CanBeReferencedByName: true } && Reachable(set, within) && !set.IsInitOnly,
                property.SetMethod?.IsInitOnly == true),
            _ => (false, false, false),
        };

        return new MemberAccess(
            KindOf(underlying),
            isNullable,
            hasDefault,
            canRead && isValue,
            canWrite && isValue,
            initOnly,
            ListReader.EmptyOf(type),
            canRead && ListReader.CanBeCleared(type));
    }

    /// <summary>Whether a type is an address or is made of them: only unsafe code can name it.</summary>
    private static bool HasAddresses(ITypeSymbol type)
    {
        switch (type)
        {
            case IPointerTypeSymbol or IFunctionPointerTypeSymbol:
                return true;
            case IArrayTypeSymbol array:
                return HasAddresses(array.ElementType);
            case INamedTypeSymbol named:
                foreach (var argument in named.TypeArguments)
                {
                    if (HasAddresses(argument))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    /// <summary>Whether code that has an instance of a type sees something else by the name of a member that the type inherits.</summary>
    /// <param name="inherited">The member.</param>
    /// <param name="type">The type.</param>
    /// <param name="within">The assembly whose generated code would use it.</param>
    public static bool IsHidden(ISymbol inherited, INamedTypeSymbol type, IAssemblySymbol within)
    {
        for (var t = type; t is not null && !SymbolEqualityComparer.Default.Equals(t, inherited.ContainingType); t = t.BaseType)
        {
            foreach (var other in t.GetMembers(inherited.Name))
            {
                if (Hides(other, within))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Adds the names by which code that has an instance of a type sees members of that type, and none that it inherits: once for all
    /// of what may be thousands of inherited members, on the way up to them.</summary>
    public static void AddHiding(INamedTypeSymbol type, IAssemblySymbol within, HashSet<string> names)
    {
        foreach (var member in type.GetMembers())
        {
            if (Hides(member, within))
            {
                names.Add(member.Name);
            }
        }
    }

    private static bool Hides(ISymbol member, IAssemblySymbol within) => !member.IsOverride && Reachable(member, within);

    /// <summary>Whether a property or field is a <c>bool</c>, a date or a point in time, also a nullable one.</summary>
    public static bool IsFlagOrDate(ISymbol symbol)
    {
        var type = TypeOf(symbol);
        return KindOf(type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? ((INamedTypeSymbol)type).TypeArguments[0] : type)
            is MemberTypeKind.Bool or MemberTypeKind.DateTime or MemberTypeKind.DateTimeOffset or MemberTypeKind.DateOnly;
    }

    /// <summary>Whether a property has neither a setter nor a field of the compiler's making behind it. Metadata hides the field,
    /// but marks the accessor as the compiler's.</summary>
    public static bool IsComputed(ISymbol symbol) =>
        symbol is IPropertySymbol { SetMethod: null, GetMethod: { } get } property
        && !AttributedMember.HasFieldBehind(property)
        && !get.GetAttributes().Any(a => a.AttributeClass?.Name == "CompilerGeneratedAttribute");

    public static bool Reachable(ISymbol symbol, IAssemblySymbol within) =>
        symbol.DeclaredAccessibility is Accessibility.Public
        || (symbol.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedOrInternal
            && SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, within));

    /// <summary>The dates that a class, own and inherited, marks as those of events.</summary>
    private static EquatableArray<ReferredDate> ReferredDates(ITypeSymbol type, IAssemblySymbol within)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None })
        {
            return EquatableArray<ReferredDate>.Empty;
        }

        var found = new List<ReferredDate>();
        for (var t = type as INamedTypeSymbol; t is { TypeKind: TypeKind.Class, SpecialType: SpecialType.None }; t = t.BaseType)
        {
            foreach (var member in AttributedMember.Of(t))
            {
                if (NotInstanceOf(member.Symbol) == NotInstanceData.No && AccessOf(member.Symbol, within) is { CanRead: true, IsDate: true } access
                    && !IsHidden(member.Symbol, (INamedTypeSymbol)type, within))
                {
                    found.AddRange(AttributeReader.Each(member.Attributes, KnownAttribute.RetentionStart)
                        .Select(read => new ReferredDate(read.Text("Event"), NameOf(member.Symbol), access)));
                }
            }
        }

        return found.Distinct().OrderBy(d => d.Name, StringComparer.Ordinal).ThenBy(d => d.Event, StringComparer.Ordinal).ToEquatableArray();
    }

    private static PersonalDataDeclaration Declaration(AttributeReader read, RetentionStatement own, bool hasErrors)
    {
        // The short form's months and [Retention] say one thing together: the attribute adds the event to the number.
        var shortForm = RetentionReader.ReadShortForm(read);
        var retention = own.Clauses.IsEmpty
            ? shortForm
            : shortForm.Clauses.IsEmpty || own.Clauses.Any(c => c.Months == shortForm.Clauses[0].Months)
                ? own
                : own with { Clauses = shortForm.Clauses.Concat(own.Clauses).ToEquatableArray() };

        return new PersonalDataDeclaration(
            read.Text("Category"),
            read.Texts("Purposes"),
            read.Text("Subject"),
            BasisReader.Read(read),
            retention,
            hasErrors,
            read.Spot)
        {
            Provision = read.Term<Provision>("Provision"),
            IfNotGiven = read.Text("IfNotGiven"),
        };
    }

    private static string NameOf(ISymbol symbol) =>
        symbol is IParameterSymbol parameter ? $"{CallableOf(parameter)}({parameter.Name})"
        : symbol is IPropertySymbol { IsIndexer: true } ? "this[]"
        : symbol.Name;

    private static string CallableOf(IParameterSymbol parameter) => parameter.ContainingSymbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.Name,
        IPropertySymbol { IsIndexer: true } => "this[]",
        INamedTypeSymbol { IsExtension: true } => "extension",
        { } callable => callable.Name,
    };

    private static ITypeSymbol TypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => ((IParameterSymbol)symbol).Type,
    };

    private static NotInstanceData NotInstanceOf(ISymbol symbol) => symbol switch
    {
        IFieldSymbol { IsConst: true } => NotInstanceData.Const,
        IParameterSymbol => NotInstanceData.Parameter,
        IPropertySymbol { IsIndexer: true } => NotInstanceData.Indexer,
        _ when symbol.ContainingType.IsExtension => NotInstanceData.Extension,
        _ when symbol.IsStatic => NotInstanceData.Static,
        _ => NotInstanceData.No,
    };

    private static MemberTypeKind KindOf(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error } => MemberTypeKind.Unknown,
        { SpecialType: SpecialType.System_String } => MemberTypeKind.String,
        { SpecialType: SpecialType.System_Boolean } => MemberTypeKind.Bool,
        { SpecialType: SpecialType.System_DateTime } => MemberTypeKind.DateTime,
        IArrayTypeSymbol => MemberTypeKind.Array,
        { Name: "DateTimeOffset", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } =>
            MemberTypeKind.DateTimeOffset,
        { Name: "DateOnly", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } =>
            MemberTypeKind.DateOnly,
        _ => MemberTypeKind.Other,
    };
}
