using System;
using System.IO;
using RetentionDemo;

// A day of its own, so that the output is the same every day. An application asks the system's clock.
var today = new DateOnly(2026, 6, 30);
var file = Path.Combine(Path.GetTempPath(), $"example-bikes-{Environment.ProcessId}.db");
try
{
    await new Demonstration(file, today).RunAsync();
}
finally
{
    File.Delete(file);
}
