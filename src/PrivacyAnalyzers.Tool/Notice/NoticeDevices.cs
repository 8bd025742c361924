using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Notice;

/// <summary>What is stored on devices or read from them: ePrivacy Directive Art. 5(3) asks for it in the same place.</summary>
internal sealed class NoticeDevices(NoticeText notice, RegisterTexts texts)
{
    private readonly Phrases _phrases = texts.Phrases;

    public void Write()
    {
        Stated<DeviceAccess> devices = texts.Register.DeviceAccess;
        notice.Heading(2, _phrases["notice.devices"]);
        notice.List(devices.IsNone ? [_phrases["notice.noDevices"]] : []);
        notice.Terms(devices.Items.Select(access => (Name(access), (IReadOnlyList<string>)[.. Details(access)])));
    }

    private string Name(DeviceAccess access)
    {
        string[] technologies = [.. access.Technology.Select(one => _phrases.Word("technology", one))];
        return technologies.Length == 0 ? texts.Name(access) : $"{texts.Name(access)} ({string.Join(", ", technologies)})";
    }

    private IEnumerable<string> Details(DeviceAccess access)
    {
        if (access.Description is { } description)
        {
            yield return texts.Text(description);
        }

        if (access.Need is { } need)
        {
            yield return _phrases.Word("need", need);
        }

        if (access.Purposes.Count > 0)
        {
            yield return _phrases.Format("notice.devicesFor", string.Join(", ", access.Purposes.Select(texts.Activity)));
        }

        if (access.Scope is { } scope)
        {
            yield return _phrases.Format("notice.devicesWhere", texts.Text(scope));
        }

        if (access.Provider is { } provider)
        {
            yield return texts.Party(provider);
        }

        if (access.LegalBasis is { } basis)
        {
            yield return new BasisWording(texts).Say(basis with { Assessment = null });
        }

        if (access.Retention is { Clauses.Count: > 0 } retention)
        {
            yield return new RetentionWording(texts).Say(retention);
        }

        if (access.Permission is { } permission)
        {
            yield return _phrases.Format("notice.permission", texts.Text(permission));
        }
    }
}
