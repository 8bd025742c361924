using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using PrivacyAnalyzers.EntityFrameworkCore.Compatibility;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>What is the same each time that a statement is sent, in this run and in later ones: the expression, in which parameters
/// stand for the values that lambdas captured. It holds on to no context.</summary>
/// <remarks>
/// EF Core does the same each time a query is sent, and knows more cases. Here whatever is neither a column, a constant nor a captured
/// value makes that there is no such expression: an unknown part must not be taken for one that stays the same.
/// </remarks>
internal sealed class StatementShape : ExpressionVisitor
{
    /// <summary>Stands for the rows of a table among the parameters of lambdas: what has either in it depends on the database.</summary>
    private static readonly ParameterExpression s_table = Expression.Parameter(typeof(object), "table");

    private readonly IQueryProvider _provider;
    private readonly BriefWait? _wait;
    private readonly List<StatementValue> _values = [];
    private readonly List<(Expression Captured, Expression Parameter)> _parameters = [];

    /// <summary>What the part at hand depends on.</summary>
    private HashSet<ParameterExpression> _dependsOn = [];

    private int _lambdas;
    private bool _isRefused;

    private StatementShape(Expression statement, IQueryProvider provider, BriefWait? wait)
    {
        (_provider, _wait) = (provider, wait);
        Expression = Visit(statement);
    }

    /// <summary>The expression.</summary>
    public Expression Expression { get; }

    /// <summary>The values of its parameters.</summary>
    public IReadOnlyList<StatementValue> Values => _values;

    /// <summary>The shape of a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="provider">What sends queries of its context. Where it reads a table by way of another one, EF Core has to say so.</param>
    /// <param name="wait">The condition that the statement has for it to wait only briefly; null where it has none.</param>
    /// <returns>The shape; null where it may not be the same each time.</returns>
    public static StatementShape? Of(Expression statement, IQueryProvider provider, BriefWait? wait) =>
        new StatementShape(statement, provider, wait) is { _isRefused: false } shape ? shape : null;

    public override Expression Visit(Expression? node)
    {
        if (node is null || _isRefused)
        {
            return node!;
        }

        if (IsCaptured(node))
        {
            return Captured(node);
        }

        if (IsTable(node))
        {
            return Read(node)() is IQueryable { Expression: EntityQueryRootExpression table } ? Visit(table) : Refuse(node);
        }

        HashSet<ParameterExpression> around = _dependsOn;
        _dependsOn = [];
        Expression visited = base.Visit(node);

        // What lambdas compute without a row, EF Core computes before it sends the statement, each time.
        if (_lambdas > 0 && _dependsOn.Count == 0 && node is not (ConstantExpression or LambdaExpression or UnaryExpression { NodeType: ExpressionType.Quote }))
        {
            visited = visited is UnaryExpression { NodeType: ExpressionType.Convert, Operand: ConstantExpression, Method: null } constant
                ? Expression.Constant(Read(constant)(), constant.Type)
                : Refuse(visited);
        }

        _dependsOn.UnionWith(around);
        return visited;
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        _lambdas++;
        Expression visited = base.VisitLambda(node);
        _lambdas--;
        _dependsOn.ExceptWith(node.Parameters);
        return visited;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _dependsOn.Add(node);
        return node;
    }

    protected override Expression VisitConstant(ConstantExpression node) =>
        node.Value is null || IsPlain(node.Value.GetType()) || node.Value is Array { Length: 0 } ? node : Refuse(node);

    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        node.Arguments.Any(IsCaptured) && Array.Exists(node.Method.GetParameters(), parameter => parameter.IsDefined(typeof(NotParameterizedAttribute), inherit: false))
            ? Refuse(node)
            : base.VisitMethodCall(node);

    protected override Expression VisitExtension(Expression node)
    {
        if (node is not QueryRootExpression root || root.QueryProvider != _provider
            || (root.GetType() != typeof(EntityQueryRootExpression) && _wait?.Is(root) != true))
        {
            return Refuse(node);
        }

        _dependsOn.Add(s_table);
        return root.DetachQueryProvider();
    }

    /// <summary>Whether it may be a table by way of an object that is given: <c>context.Orders</c>, <c>context.Set&lt;Order&gt;()</c>.</summary>
    private static bool IsTable(Expression node) => node switch
    {
        MemberExpression => typeof(IQueryable).IsAssignableFrom(node.Type) && IsGiven(node),
        MethodCallExpression { Object: { } owner, Arguments.Count: 0 } => typeof(IQueryable).IsAssignableFrom(node.Type) && IsGiven(owner),
        _ => false,
    };

    /// <summary>Whether it is a member of an object that is given: of the one that a lambda has its captured variables in, for
    /// instance.</summary>
    private static bool IsGiven(Expression node) => node switch
    {
        ConstantExpression => true,
        MemberExpression { Expression: { } owner } => IsGiven(owner),
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null, Operand: { } operand } => IsGiven(operand),
        _ => false,
    };

    /// <summary>Whether it is a value that a lambda captured.</summary>
    private static bool IsCaptured(Expression node) => IsPlain(node.Type) && node switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null, Operand: { } operand } => IsCaptured(operand),
        _ => node is MemberExpression && IsGiven(node),
    };

    private Expression Captured(Expression node)
    {
        foreach ((Expression captured, Expression known) in _parameters)
        {
            if (ExpressionEqualityComparer.Instance.Equals(captured, node))
            {
                return known;
            }
        }

        string name = NameOf(node);
        for (int more = 1; _values.Exists(value => value.Name == name); more++)
        {
            name = NameOf(node) + more;
        }

        Expression parameter = QueryParameters.Of(name, node.Type);
        _parameters.Add((node, parameter));
        _values.Add(new(name, Read(node)));
        return parameter;
    }

    private static string NameOf(Expression node) => node switch
    {
        UnaryExpression converted => NameOf(converted.Operand),
        MemberExpression { Member.Name: { } name } when name.All(char.IsAsciiLetter) => name,
        _ => "value",
    };

    private static Func<object?> Read(Expression value) =>
        Expression.Lambda<Func<object?>>(Expression.Convert(value, typeof(object))).Compile(preferInterpretation: true);

    /// <summary>A value that cannot change by itself, and holds on to nothing.</summary>
    private static bool IsPlain(Type type) =>
        Nullable.GetUnderlyingType(type) is { } underlying ? IsPlain(underlying)
        : type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || type == typeof(DateTime)
            || type == typeof(DateTimeOffset) || type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(TimeSpan) || type == typeof(Guid);

    private Expression Refuse(Expression node)
    {
        _isRefused = true;
        return node;
    }
}
