using System;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Threading;
using Npgsql;

namespace PrivacyAnalyzers.Databases.Postgres;

/// <summary>A PostgreSQL server of one's own: on loopback, in a temporary folder, gone with its owner.</summary>
public sealed class PostgresServer : IDisposable
{
    /// <summary>For servers whose data nobody will miss: what a crash of the machine would lose is thrown away anyway.</summary>
    public static readonly string[] Fast = ["fsync = off", "full_page_writes = off", "synchronous_commit = off"];

    private const string Superuser = "retention";
    private const int Attempts = 3;

    /// <summary>
    /// Runs as the user of the server. It ends, and takes server and folder with it, when its standard input does: also when
    /// the process that holds the other end was killed.
    /// </summary>
    private const string Script = """
        set -eu
        umask 077
        bin=$1 port=$2 superuser=$3 settings=$4
        folder=$(mktemp -d "${TMPDIR:-/tmp}/postgres.XXXXXXXX")
        started=
        finish() {
          [ -n "$started" ] || cat "$folder/log" >&2 || true
          "$bin/pg_ctl" stop --pgdata="$folder/data" --mode=immediate --silent >/dev/null 2>&1 || true
          rm -rf "$folder"
        }
        trap finish EXIT
        trap 'exit 1' HUP INT TERM
        IFS= read -r password
        printf '%s\n' "$password" > "$folder/password"
        "$bin/initdb" --pgdata="$folder/data" --username="$superuser" --pwfile="$folder/password" --auth=scram-sha-256 \
          --encoding=UTF8 --locale=C --no-sync > "$folder/log" 2>&1
        cat >> "$folder/data/postgresql.conf" <<end
        listen_addresses = '127.0.0.1'
        port = $port
        unix_socket_directories = '$folder'
        $settings
        end
        "$bin/pg_ctl" start --pgdata="$folder/data" --log="$folder/log" --wait --timeout=60 >/dev/null
        started=yes
        echo ready
        read -r _ || true
        """;

    private readonly Process _shell;
    private readonly int _port;
    private readonly string _password;
    private int _databases;

    private PostgresServer(Process shell, int port, string password) => (_shell, _port, _password) = (shell, port, password);

    /// <summary>Starts a server.</summary>
    /// <param name="installation">Its binaries.</param>
    /// <param name="settings">Lines for its <c>postgresql.conf</c>.</param>
    /// <exception cref="InvalidOperationException">It did not start; the message has its log.</exception>
    public static PostgresServer Start(PostgresInstallation installation, params string[] settings)
    {
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            var password = RandomNumberGenerator.GetHexString(32);
            var shell = Process.Start(Command(installation, port, settings)) ?? throw new InvalidOperationException("No shell was started.");
            shell.StandardInput.WriteLine(password);
            shell.StandardInput.Flush();
            if (shell.StandardOutput.ReadLine() == "ready")
            {
                return new PostgresServer(shell, port, password);
            }

            var log = shell.StandardError.ReadToEnd();
            shell.WaitForExit();
            shell.Dispose();
            if (attempt == Attempts || !log.Contains("in use", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"PostgreSQL in {installation.Folder} did not start:{Environment.NewLine}{log}");
            }
        }
    }

    /// <summary>The way to one of the server's databases.</summary>
    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = IPAddress.Loopback.ToString(),
        Port = _port,
        Username = Superuser,
        Password = _password,
        Database = database,
        IncludeErrorDetail = true,
    }.ConnectionString;

    /// <summary>Makes an empty database.</summary>
    /// <returns>The way to it.</returns>
    public string CreateDatabase()
    {
        var name = $"test{Interlocked.Increment(ref _databases)}";
        using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        connection.Open();
        using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        command.ExecuteNonQuery();
        return ConnectionString(name);
    }

    /// <summary>Stops the server and deletes its folder.</summary>
    public void Dispose()
    {
        _shell.StandardInput.Close();
        _shell.WaitForExit();
        _shell.Dispose();
    }

    private static ProcessStartInfo Command(PostgresInstallation installation, int port, string[] settings)
    {
        ProcessStartInfo start = new()
        {
            FileName = installation.User is null ? "sh" : "runuser",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The present folder may be one that the other user cannot enter.
            WorkingDirectory = "/",
        };
        string[] other = installation.User is null ? [] : ["-u", installation.User, "--", "sh"];
        foreach (var argument in (string[])
            [.. other, "-c", Script, "sh", installation.Folder, $"{port}", Superuser, string.Join('\n', settings)])
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    /// <summary>A port that was free a moment ago. Somebody else may take it before the server does: then another is tried.</summary>
    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
