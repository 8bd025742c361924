using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static PrivacyAnalyzers.Reading.MappingCode;

namespace PrivacyAnalyzers.Reading;

/// <summary>One chain of calls: <c>b.HasOne(…).WithMany(…).OnDelete(…)</c>.</summary>
internal sealed class MappingChain(MappingCode code, IReadOnlyDictionary<string, Entity?> scope)
{
    private string? property;
    private IReadOnlyList<string>? index;
    private bool isUnique;
    private RelationWords? relation;
    private Entity? other;
    private bool isElsewhere;

    /// <summary>The type whose builder the chain ends in; null where it ends in something else.</summary>
    public Entity? Entity { get; private set; }

    public void Read(InvocationExpressionSyntax call)
    {
        var calls = new Stack<(SimpleNameSyntax Name, SeparatedSyntaxList<ArgumentSyntax> Arguments)>();
        ExpressionSyntax receiver = call;
        while (receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } next)
        {
            calls.Push((access.Name, next.ArgumentList.Arguments));
            receiver = access.Expression;
        }

        if (receiver is not IdentifierNameSyntax root || !scope.TryGetValue(root.Identifier.ValueText, out var entity))
        {
            // Builders may go to a call as arguments, and lambdas with code about them.
            foreach (var argument in calls.SelectMany(c => c.Arguments).Concat((receiver as InvocationExpressionSyntax)?.ArgumentList.Arguments ?? default))
            {
                code.Visit(argument.Expression, scope);
            }

            return;
        }

        Entity = entity;
        while (calls.Count > 0 && !isElsewhere)
        {
            var (name, arguments) = calls.Pop();
            var text = name.Identifier.ValueText;
            if (Entity is null)
            {
                OfModel(text, name, arguments);
            }
            else
            {
                OfEntity(text, name, arguments);
            }
        }

        Flush();
        if (property is not null || isElsewhere)
        {
            Entity = null;
        }
    }

    private void OfModel(string text, SimpleNameSyntax name, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        var type = TypeOf(name)
            ?? (arguments.FirstOrDefault()?.Expression is TypeOfExpressionSyntax { Type: { } named } ? new Entity.Named(named) : null);
        switch (text)
        {
            case "Entity" when type is not null:
                Entity = type;
                Say(Word.Mapped);
                VisitLambda(arguments, type);
                break;
            case "Owned" or "ComplexType" or "Ignore" when type is not null:
                code.Facts.Add(new Fact(type, Word.Part, []));
                isElsewhere = true;
                break;
            default:
                isElsewhere = true;
                break;
        }
    }

    private void OfEntity(string text, SimpleNameSyntax name, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        string[] members = [.. Members(arguments)];
        switch (text)
        {
            case "HasKey" or "HasAlternateKey":
                Begin();
                Say(text == "HasKey" ? Word.Key : Word.AlternateKey, members);
                break;
            case "HasIndex":
                Begin();

                // A second argument in texts is the index's own name.
                index = arguments is { Count: 2 } && arguments[1].Expression is LiteralExpressionSyntax ? [.. Members(arguments[0].Expression)] : members;
                break;
            case "IsUnique" when index is not null:
                isUnique = !IsFalse(arguments);
                break;
            case "HasFilter" when index is not null:
                // The rows that it leaves out may be just the emptied ones.
                index = null;
                break;
            case "Property" or "Navigation" or "ComplexProperty" or "PrimitiveCollection" or "ComplexCollection":
                Begin();
                property = text == "Property" && members.Length == 1 && arguments.Count == 1 ? members[0] : "";
                if (arguments.Count > 1)
                {
                    property = null;
                }

                break;
            case "IsRequired" when relation is not null:
                relation.IsRequired = !IsFalse(arguments);
                break;
            case "IsRequired" when property is { Length: > 0 } && !IsFalse(arguments):
                Say(Word.Required, property);
                break;
            case "Ignore":
                Begin();
                Say(Word.NotMapped, members);
                break;
            case "ToTable" when property is null && relation is null:
                string[] texts = [.. arguments.Select(a => a.Expression).OfType<LiteralExpressionSyntax>().SelectMany(a => Members(a))];
                if (texts.Length > 0)
                {
                    Say(Word.Table, texts.Length > 1 ? $"{texts[1]}.{texts[0]}" : texts[0]);
                }

                break;
            case "UseTptMappingStrategy":
                Say(Word.TablePerType);
                break;
            case "UseTpcMappingStrategy":
                Say(Word.TablePerConcreteType);
                break;
            case "UseTphMappingStrategy":
                Say(Word.OneTable);
                break;
            case "SplitToTable":
                Say(Word.Split);
                break;
            case "ToJson" when property is null:
                Say(Word.Json);
                break;
            case "OwnsOne" or "OwnsMany":
                Owns(name, arguments, members);
                break;
            case "HasOne" or "HasMany":
                Begin();
                relation = new RelationWords { Navigation = members.FirstOrDefault(), IsToMany = text == "HasMany" };
                other = (Entity?)TypeOf(name) ?? (relation.Navigation is { } through ? new Entity.Through(Entity!, through) : null);
                break;
            case "WithOne" or "WithMany" when relation is not null:
                relation.Inverse = members.FirstOrDefault();
                relation.IsFromMany = text == "WithMany";
                break;
            case "HasForeignKey" when relation is not null:
                relation.ForeignKey = members;
                relation.Dependent = TypeOf(name);
                break;
            case "OnDelete" when relation is not null:
                relation.OnDelete = DeleteRuleOf(members.FirstOrDefault());
                break;
            case "HasDiscriminator" or "HasData":
                Begin();
                property = "";
                break;
        }
    }

    private void Owns(SimpleNameSyntax name, SeparatedSyntaxList<ArgumentSyntax> arguments, string[] members)
    {
        Begin();
        var owned = (Entity?)TypeOf(name) ?? (members.Length > 0 ? new Entity.Through(Entity!, members[0]) : null);
        if (owned is null)
        {
            isElsewhere = true;
            return;
        }

        code.Facts.Add(new Fact(owned, Word.Owned, []) { Other = Entity });
        if (!VisitLambda(arguments, owned))
        {
            Entity = owned;
        }
    }

    /// <summary>A new thing begins in the chain: what was said of the last one is complete.</summary>
    private void Begin()
    {
        Flush();
        property = null;
    }

    private void Flush()
    {
        if (index is { Count: > 0 } && isUnique)
        {
            Say(Word.Unique, [.. index]);
        }

        if (relation is not null && other is not null)
        {
            code.Facts.Add(new Fact(Entity!, Word.Relation, []) { Other = other, Relation = relation });
        }

        (index, isUnique, relation, other) = (null, false, null, null);
    }

    private void Say(Word word, params string[] members) => code.Facts.Add(new Fact(Entity!, word, members));

    /// <summary>The code of a lambda about a builder: <c>Entity&lt;T&gt;(b =&gt; { … })</c>.</summary>
    private bool VisitLambda(SeparatedSyntaxList<ArgumentSyntax> arguments, Entity about)
    {
        if (arguments.LastOrDefault()?.Expression is not LambdaExpressionSyntax lambda
            || ParameterOf(lambda) is not { } parameter
            || (arguments.Count == 1 && lambda.ExpressionBody is MemberAccessExpressionSyntax))
        {
            return false;
        }

        var inner = scope.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        inner[parameter] = about;
        code.Visit(lambda.Body, inner);
        return true;
    }

    private static string? ParameterOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } one } => one[0].Identifier.ValueText,
        _ => null,
    };

    private static bool IsFalse(SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        arguments.Count > 0 && !arguments[0].Expression.IsKind(SyntaxKind.TrueLiteralExpression);

    private static Entity.Named? TypeOf(SimpleNameSyntax name) =>
        name is GenericNameSyntax { TypeArgumentList.Arguments: { Count: > 0 } types } ? new Entity.Named(types[0]) : null;
}
