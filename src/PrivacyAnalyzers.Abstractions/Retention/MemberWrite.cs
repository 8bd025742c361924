using System;

namespace PrivacyAnalyzers;

/// <summary>How a rule that erases or anonymises leaves one member of a row.</summary>
public sealed class MemberWrite
{
    /// <summary>Makes a write.</summary>
    /// <param name="member">The name of the member.</param>
    /// <param name="method">What is left in it.</param>
    /// <param name="value">The text of <see cref="MemberWriteMethod.Fixed"/>; of <see cref="MemberWriteMethod.Unique"/>,
    /// what stands before the random part.</param>
    /// <param name="keep">How many characters <see cref="MemberWriteMethod.Prefix"/> keeps.</param>
    /// <param name="whyNot">Why the member cannot be written: for <see cref="MemberWriteMethod.NotWritable"/>.</param>
    public MemberWrite(string member, MemberWriteMethod method, string? value = null, int keep = 0, string? whyNot = null)
    {
        Member = member ?? throw new ArgumentNullException(nameof(member));
        Method = method;
        Value = value;
        Keep = keep;
        WhyNot = whyNot;
    }

    /// <summary>The name of the member.</summary>
    public string Member { get; }

    /// <summary>What is left in it.</summary>
    public MemberWriteMethod Method { get; }

    /// <summary>The text of <see cref="MemberWriteMethod.Fixed"/>; of <see cref="MemberWriteMethod.Unique"/>, what stands
    /// before the random part; null for the others.</summary>
    public string? Value { get; }

    /// <summary>How many characters <see cref="MemberWriteMethod.Prefix"/> keeps; zero for the others.</summary>
    public int Keep { get; }

    /// <summary>Why the member cannot be written; null where it can.</summary>
    public string? WhyNot { get; }
}
