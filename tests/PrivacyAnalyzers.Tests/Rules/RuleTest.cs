using System.Linq;
using PrivacyAnalyzers.Analyzers;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>A test of one rule alone: the others are off, so that the code of a test needs no more than it is about.</summary>
internal sealed class RuleTest : AnalyzerTest<DeclarationAnalyzer>
{
    /// <summary>What every test's code may use without saying so.</summary>
    public const string Usings =
        """
        global using System;
        global using System.Diagnostics.CodeAnalysis;
        global using PrivacyAnalyzers;
        """;

    /// <summary>A small vocabulary.</summary>
    public const string Words =
        """
        public static class Purposes
        {
            [ProcessingPurpose("Deliver orders")] public const string Delivery = "delivery";
            [ProcessingPurpose("Answer questions")] public const string Support = "support";
        }

        public static class Categories
        {
            [DataCategory("Contact details")] public const string Contact = "contact";
            [DataCategory("Orders")] public const string Orders = "orders";
        }

        public static class Subjects
        {
            [DataSubjectKind("Customers")] public const string Customer = "customer";
        }

        public static class Parties
        {
            [Party("The carrier")] public const string Carrier = "carrier";
        }

        public static class Events
        {
            [RetentionEvent("The customer left", RetentionStartKind.RelationshipEnd)] public const string CustomerLeft = "customer-left";
        }
        """;

    public RuleTest(string id, string code, bool withWords = true)
    {
        DefaultDiagnosticId = id;
        DisabledDiagnostics.AddRange(RuleCatalog.All.Select(rule => rule.Id).Where(other => other != id));
        TestState.Sources.Add(("Usings.cs", Usings));
        TestState.Sources.Add(("Code.cs", code));
        if (withWords)
        {
            TestState.Sources.Add(("Words.cs", Words));
        }
    }
}
