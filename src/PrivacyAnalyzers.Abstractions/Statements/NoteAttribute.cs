using System;

namespace PrivacyAnalyzers;

/// <summary>A fact that has no place of its own.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Field | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class NoteAttribute : Attribute
{
    /// <summary>Declares a fact.</summary>
    /// <param name="topic">What it is about, in a word or two: equal topics stand together.</param>
    /// <param name="text">The fact.</param>
    public NoteAttribute(string topic, string text)
    {
        Topic = topic;
        Text = text;
    }

    /// <summary>What it is about, in a word or two: equal topics stand together.</summary>
    public string Topic { get; }

    /// <summary>The fact.</summary>
    public string Text { get; }
}
