using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace PrivacyAnalyzers.Databases.Postgres;

/// <summary>The PostgreSQL binaries of this machine.</summary>
public sealed class PostgresInstallation
{
    /// <summary>What starts a server needs all of these.</summary>
    private static readonly string[] s_programs = ["initdb", "pg_ctl", "postgres"];

    /// <summary>PostgreSQL refuses to run as root. The first of these that exists runs it instead.</summary>
    private static readonly string[] s_users = ["postgres", "nobody"];

    private PostgresInstallation(string folder, string? user) => (Folder, User) = (folder, user);

    /// <summary>Where the binaries are.</summary>
    public string Folder { get; }

    /// <summary>The user that runs the server; null where it is the one who runs this process.</summary>
    public string? User { get; }

    /// <summary>Looks for PostgreSQL on the <c>PATH</c> and where Debian installs it.</summary>
    /// <param name="whyNot">What is missing; null when it was found.</param>
    /// <returns>The installation; null where no server can be started.</returns>
    public static PostgresInstallation? Find(out string? whyNot)
    {
        if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
        {
            whyNot = "The server is started with a shell, which Windows does not have.";
            return null;
        }

        var folder = Folders().FirstOrDefault(folder => s_programs.All(program => IsThere(Path.Combine(folder, program))));
        if (folder is null)
        {
            whyNot = "PostgreSQL is neither on the PATH nor in /usr/lib/postgresql: .ci/postgres installs it.";
            return null;
        }

        if (!Environment.IsPrivilegedProcess)
        {
            whyNot = null;
            return new PostgresInstallation(folder, user: null);
        }

        var users = File.ReadLines("/etc/passwd").Select(line => line.Split(':')[0]).ToHashSet(StringComparer.Ordinal);
        var user = Array.Find(s_users, users.Contains);
        whyNot = user is null ? $"PostgreSQL refuses to run as root, and there is no user {string.Join(" or ", s_users)}." : null;
        return user is null ? null : new PostgresInstallation(folder, user);
    }

    /// <summary>Whether a file is there: a link to one that is gone is not.</summary>
    private static bool IsThere(string path) =>
        File.Exists(path) && (File.ResolveLinkTarget(path, returnFinalTarget: true)?.Exists ?? true);

    private static IEnumerable<string> Folders()
    {
        const string Debian = "/usr/lib/postgresql";
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var debian = Directory.Exists(Debian) ? Directory.GetDirectories(Debian) : [];
        return
        [
            .. path,
            .. debian
                .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var version) ? version : 0)
                .Select(folder => Path.Combine(folder, "bin")),
        ];
    }
}
