using System;
using System.Linq.Expressions;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>A value that becomes a parameter of a statement. It may change between two times that the statement is sent.</summary>
internal abstract class Variable
{
    /// <summary>Makes one of a type that is only known at run time.</summary>
    public static Variable Of(Type type, object? value = null)
    {
        Variable variable = (Variable)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(type))!;
        if (value is not null)
        {
            variable.Set(value);
        }

        return variable;
    }

    /// <summary>The value, as expressions read it whenever the statement is sent.</summary>
    public abstract Expression Value { get; }

    /// <summary>Changes it.</summary>
    public abstract void Set(object value);

    private sealed class Typed<T> : Variable
    {
        private readonly Captured<T> _captured = new();

        public override Expression Value => Expression.Property(Expression.Constant(_captured), nameof(Captured<>.Value));

        public override void Set(object value) => _captured.Value = (T)value;
    }

    /// <summary>EF Core reads a member of an object that it is given, and names the parameter after it.</summary>
    private sealed class Captured<T>
    {
        public T? Value { get; set; }
    }
}
