using System.CommandLine;
using System.Diagnostics;

namespace ReadinessGate.Tool;

/// <summary>Ends the process when the build that started it is gone, or when its time is up: a cancelled build leaves no engine behind.</summary>
public static class ParentWatch
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <summary>The process id to watch.</summary>
    public static Option<int?> Option { get; } = new("--parent") { Hidden = true, Recursive = true };

    /// <summary>Starts watching when a build asked for it.</summary>
    public static void Start(ParseResult parsed)
    {
        if (parsed.Errors.Count > 0 || parsed.GetValue(Option) is not { } id)
            return;
        new Thread(() => Watch(id)) { IsBackground = true }.Start();
    }

    private static void Watch(int id)
    {
        try
        {
            using var parent = Process.GetProcessById(id);
            parent.WaitForExit(Limit);
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended already.
        }

        Environment.Exit(ExitCode.ToolError);
    }
}
