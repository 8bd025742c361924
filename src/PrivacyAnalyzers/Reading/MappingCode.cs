using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>The code of one method that builds EF Core's model, as a list of what it says of which type.</summary>
/// <remarks>By its words alone: to bind the calls would cost the compiler as much again as it costs to compile the method. Only the
/// types that are named are bound, by <see cref="MappingReader"/>, which also checks that the method takes EF Core's builders.</remarks>
internal sealed class MappingCode
{
    private const string ModelBuilder = "ModelBuilder";
    private const string EntityBuilder = "EntityTypeBuilder";

    /// <summary>Code that is nested deeper is nobody's mapping, and the stack has an end.</summary>
    private const int DeepestNesting = 64;

    private int depth;

    private MappingCode(BaseMethodDeclarationSyntax method) => Method = method;

    public BaseMethodDeclarationSyntax Method { get; }

    public List<Fact> Facts { get; } = [];

    /// <summary>Whether the method sets what happens to dependent rows for foreign keys that it does not name.</summary>
    public bool SetsDeleteBehavior { get; private set; }

    /// <summary>Whether a member is a method that takes a builder, by the builder's name.</summary>
    public static bool IsMapping(MemberDeclarationSyntax member) =>
        member is BaseMethodDeclarationSyntax { ParameterList.Parameters: { Count: > 0 } parameters } method

            // Snapshots and migrations hold the model of another time.
            && method is not MethodDeclarationSyntax { Identifier.ValueText: "BuildModel" or "BuildTargetModel" }
            && TakeBuilder(parameters);

    /// <remarks>A loop, as it is asked of each method of the project.</remarks>
    private static bool TakeBuilder(SeparatedSyntaxList<ParameterSyntax> parameters)
    {
        foreach (var parameter in parameters)
        {
            if (NameOf(parameter.Type) is ModelBuilder or EntityBuilder)
            {
                return true;
            }
        }

        return false;
    }

    public static MappingCode Read(BaseMethodDeclarationSyntax method)
    {
        var code = new MappingCode(method);
        var scope = new Dictionary<string, Entity?>(StringComparer.Ordinal);
        var parameters = method.ParameterList.Parameters;
        for (var i = 0; i < parameters.Count; i++)
        {
            switch (NameOf(parameters[i].Type))
            {
                case ModelBuilder:
                    scope[parameters[i].Identifier.ValueText] = null;
                    break;
                case EntityBuilder:
                    scope[parameters[i].Identifier.ValueText] = new Entity.OfParameter(i);
                    break;
            }
        }

        if (((SyntaxNode?)method.Body ?? method.ExpressionBody) is { } body)
        {
            code.Visit(body, scope);
        }

        return code;
    }

    public static DeleteRule DeleteRuleOf(string? behavior) => behavior switch
    {
        "Cascade" => DeleteRule.Cascade,
        "SetNull" => DeleteRule.SetNull,
        "Restrict" or "NoAction" or "ClientSetNull" or "ClientCascade" or "ClientNoAction" => DeleteRule.Refuse,
        _ => DeleteRule.Unknown,
    };

    /// <summary>Each call in the order of the text; what stands inside of one is looked into by the one alone.</summary>
    public void Visit(SyntaxNode body, IReadOnlyDictionary<string, Entity?> outer)
    {
        if (depth == DeepestNesting)
        {
            return;
        }

        depth++;
        var scope = outer.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        foreach (var node in body.DescendantNodesAndSelf(static n => n is not InvocationExpressionSyntax))
        {
            if (node is InvocationExpressionSyntax call)
            {
                var chain = new MappingChain(this, scope);
                chain.Read(call);
                if (chain.Entity is { } entity && call.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable })
                {
                    scope[variable.Identifier.ValueText] = entity;
                }
            }
            else if (node is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "DeleteBehavior" } })
            {
                SetsDeleteBehavior = true;
            }
        }

        depth--;
    }

    private static string? NameOf(TypeSyntax? type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        NullableTypeSyntax nullable => NameOf(nullable.ElementType),
        _ => null,
    };

    /// <summary>The members that an argument names: <c>x =&gt; x.A</c>, <c>x =&gt; new { x.A, x.B }</c>, <c>"A"</c>, <c>nameof(X.A)</c>.</summary>
    public static IEnumerable<string> Members(SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        arguments.SelectMany(a => Members(a.Expression));

    public static IEnumerable<string> Members(ExpressionSyntax expression) => expression switch
    {
        LambdaExpressionSyntax { ExpressionBody: { } body } => Members(body),
        MemberAccessExpressionSyntax member => [member.Name.Identifier.ValueText],
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => Members(sure.Operand),
        CastExpressionSyntax cast => Members(cast.Expression),
        AnonymousObjectCreationExpressionSyntax several => several.Initializers.SelectMany(i => Members(i.Expression)),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } named } =>
            Members(named[0].Expression),
        IdentifierNameSyntax name => [name.Identifier.ValueText],
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } text => [text.Token.ValueText],
        _ => [],
    };

    /// <summary>A type that the code speaks of, before it is bound.</summary>
    internal abstract record Entity
    {
        private Entity()
        {
        }

        /// <summary>By its name.</summary>
        internal sealed record Named(TypeSyntax Name) : Entity;

        /// <summary>By the type argument of a builder that the method takes.</summary>
        internal sealed record OfParameter(int Index) : Entity;

        /// <summary>By the member that refers to it.</summary>
        internal sealed record Through(Entity From, string Member) : Entity;
    }

    internal enum Word
    {
        Mapped,
        Part,
        Owned,
        Key,
        AlternateKey,
        Unique,
        Required,
        NotMapped,
        Table,
        OneTable,
        TablePerType,
        TablePerConcreteType,
        Split,
        Json,
        Relation,
    }

    /// <summary>One thing that the code says.</summary>
    /// <param name="Of">Of which type.</param>
    /// <param name="Word">What.</param>
    /// <param name="Members">The members that it names, or the name of a table.</param>
    internal sealed record Fact(Entity Of, Word Word, IReadOnlyList<string> Members)
    {
        /// <summary>The type at the other end: the owner, or the other row.</summary>
        public Entity? Other { get; init; }

        public RelationWords? Relation { get; init; }
    }

    /// <summary>What a chain says of a relation, from whichever end it begins.</summary>
    internal sealed class RelationWords
    {
        public string? Navigation { get; set; }

        public bool IsToMany { get; set; }

        public bool? IsFromMany { get; set; }

        public string? Inverse { get; set; }

        public Entity? Dependent { get; set; }

        public IReadOnlyList<string> ForeignKey { get; set; } = [];

        public bool? IsRequired { get; set; }

        public DeleteRule OnDelete { get; set; }
    }
}
