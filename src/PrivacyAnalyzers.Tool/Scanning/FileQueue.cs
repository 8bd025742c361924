using System;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace PrivacyAnalyzers.Tool.Scanning;

/// <summary>Does something with each file, on as many threads as there are processors, each with a large stack: what people write is
/// nested without a limit, and a parser follows it by recursion.</summary>
internal static class FileQueue
{
    public const int StackBytes = 64 * 1024 * 1024;

    public static void Run(int files, Action<int> read)
    {
        int next = -1;
        ExceptionDispatchInfo? failed = null;
        var threads = new Thread[Math.Min(Environment.ProcessorCount, files)];
        for (int i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(Work, StackBytes);
            threads[i].Start();
        }

        foreach (Thread thread in threads)
        {
            thread.Join();
        }

        failed?.Throw();

        void Work()
        {
            try
            {
                for (int i = Interlocked.Increment(ref next); i < files && failed is null; i = Interlocked.Increment(ref next))
                {
                    read(i);
                }
            }
            catch (Exception problem)
            {
                // Thrown again where the caller waits: on a thread of its own it would end the process without a word.
                failed = ExceptionDispatchInfo.Capture(problem);
            }
        }
    }
}
