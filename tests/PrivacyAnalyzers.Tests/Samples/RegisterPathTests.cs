using System;
using System.Linq;
using System.Text.Json;
using PrivacyAnalyzers.Testing.Registers;
using Xunit;

namespace PrivacyAnalyzers.Tests.Samples;

public class RegisterPathTests
{
    private const string Register = """
        {
          "controller": { "name": "Contoso AB", "contact": { "email": null } },
          "activities": [
            { "id": "a", "label": { "sv": "Utskick" }, "synonyms": { "sv": ["Brev"] }, "data": [ { "category": "c", "members": ["M1", "M2"], "months": 9 } ] },
            { "id": "b", "recipients": "none" }
          ]
        }
        """;

    [Theory]
    [InlineData("controller.name")]
    [InlineData("controller[name=Contoso AB]")]
    [InlineData("controller[name=contoso ab]")]
    [InlineData("controller[name~toso]")]
    [InlineData("controller.contact[email=null]")]
    [InlineData("activities[id=a].data[category=c][months=9]")]
    [InlineData("activities[data.members=M2]")]
    [InlineData("activities[data[category=c].months=9]")]
    [InlineData("activities[id=b][recipients=none]")]
    [InlineData("activities[names.sv=brev]")]
    [InlineData("activities[names.sv=Utskick]")]
    [InlineData("//data[category=c]")]
    [InlineData("controller[contact]")]
    public void Found(string path) => Assert.NotEmpty(Find(path));

    [Theory]
    [InlineData("controller.address")]
    [InlineData("controller[name=Contoso]")]
    [InlineData("controller.contact[email]")]
    [InlineData("activities[id=a].data[category=c][months=8]")]
    [InlineData("activities[id=b].data")]
    [InlineData("activities[names.sv=post]")]
    [InlineData("data[category=c]")]
    [InlineData("//recipient")]
    public void NotFound(string path) => Assert.Empty(Find(path));

    [Theory]
    [InlineData("activities[id=a")]
    [InlineData("[id=a]")]
    public void NoPath(string path) => Assert.Throws<FormatException>(() => RegisterPath.Parse(path));

    private static JsonElement[] Find(string path)
    {
        using var document = JsonDocument.Parse(Register);
        return [.. RegisterPath.Parse(path).Find(document.RootElement).Select(e => e.Clone())];
    }
}
