using System.Runtime.CompilerServices;

namespace ReadinessGate.Tests.Workbench;

/// <summary>Compares text that users see with an approved file beside the test; <c>APPROVE=1</c> rewrites it.</summary>
public static class Approved
{
    /// <summary>Compares with <c>&lt;test class&gt;.&lt;test&gt;.approved.&lt;extension&gt;</c>.</summary>
    public static void Equal(string actual, string extension = "md", [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{test}.approved.{extension}");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(path, actual);
        Assert.Equal(File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "", actual);
    }
}
