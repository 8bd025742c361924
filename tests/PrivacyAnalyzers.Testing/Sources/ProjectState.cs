using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Testing;

/// <summary>Whether <c>[|</c> and <c>{|</c> in the files of a project are markup.</summary>
public enum MarkupHandling
{
    /// <summary>They are markup: taken out of the text and turned into expectations.</summary>
    Allow,

    /// <summary>They are text: for sources whose own text looks like markup.</summary>
    Ignore,
}

/// <summary>One project of a test.</summary>
public class ProjectState
{
    /// <summary>Makes a project.</summary>
    /// <param name="name">Name of the project and of its assembly.</param>
    public ProjectState(string name)
    {
        Name = name;
        AssemblyName = name;
    }

    /// <summary>The name by which other projects refer to it; also the folder of its files.</summary>
    public string Name { get; }

    /// <summary>The name of the assembly.</summary>
    public string AssemblyName { get; set; }

    /// <summary>The C# files.</summary>
    public TestFileCollection Sources { get; } = [];

    /// <summary>The additional files.</summary>
    public TestFileCollection AdditionalFiles { get; } = [];

    /// <summary><c>.editorconfig</c> and <c>.globalconfig</c> files.</summary>
    public TestFileCollection AnalyzerConfigFiles { get; } = [];

    /// <summary>Options that hold for the whole project, such as <c>build_property.PrivacyMode</c>.</summary>
    public Dictionary<string, string> GlobalOptions { get; } = [];

    /// <summary>What the project references besides other projects of the test.</summary>
    public IReadOnlyList<MetadataReference> References { get; set; } = TestReferences.Default;

    /// <summary>Names of the projects of the test that this one references. References are not transitive.</summary>
    public List<string> ProjectReferences { get; } = [];

    /// <summary>
    /// Whether the project is compiled first and then seen by others only as metadata, like a package. No analyzer runs on it.
    /// </summary>
    public bool AsMetadata { get; set; }

    /// <summary>The C# version.</summary>
    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Latest;

    /// <summary>Library or application.</summary>
    public OutputKind OutputKind { get; set; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>The nullable context.</summary>
    public NullableContextOptions NullableContext { get; set; } = NullableContextOptions.Enable;

    /// <summary>Preprocessor symbols.</summary>
    public List<string> PreprocessorSymbols { get; } = [];

    /// <summary>Whether the files carry markup.</summary>
    public MarkupHandling MarkupHandling { get; set; }
}
