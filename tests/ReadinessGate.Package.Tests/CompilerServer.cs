using System.Diagnostics;

namespace ReadinessGate.Package.Tests;

/// <summary>The compiler server: shared by all builds of one run of the tests, and by nobody else.</summary>
/// <remarks>A compiler of its own for every compilation costs more than all else these tests do.</remarks>
public static class CompilerServer
{
    /// <summary>Lets a command use it.</summary>
    public static void Share(IDictionary<string, string?> environment)
    {
        // Where it is forbidden, that is to leave no process behind; this one is stopped at the end.
        environment.Remove("UseSharedCompilation");
        // A server that has loaded another build of our analyzers refuses this one.
        environment["SharedCompilationId"] = PackedPackage.Session;
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_TieredPGO"] = "0";
    }

    /// <summary>Ends it.</summary>
    public static void Stop()
    {
        var folder = PackedPackage.NewFolder("stop");
        File.WriteAllText(Path.Combine(folder, "stop.proj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <Target Name="Stop"><Exec Command="&quot;$(DOTNET_HOST_PATH)&quot; exec &quot;$(RoslynTargetsPath)/bincore/VBCSCompiler.dll&quot; -shutdown &quot;-pipename:$(SharedCompilationId)&quot;" IgnoreExitCode="true" /></Target>
            </Project>
            """);
        var info = new ProcessStartInfo("dotnet", ["msbuild", "stop.proj", "-t:Stop"]) { WorkingDirectory = folder };
        Share(info.Environment);
        using var process = Process.Start(info)!;
        process.WaitForExit();
    }
}
