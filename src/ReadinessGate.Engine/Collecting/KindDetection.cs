namespace ReadinessGate.Collecting;

/// <summary>Tells from the facts of builds what a system is.</summary>
/// <remarks>
/// Tests don't count. Of several projects the one that most people meet decides: pages before an API, an API before a worker, a worker before a program, a program before a library.
/// A web project with pages of its own (.cshtml, .razor) is a web-app. A program is a worker by its SDK or by Microsoft.Extensions.Hosting without a framework for command lines.
/// </remarks>
public static class KindDetection
{
    private static readonly string[] CommandLines = ["System.CommandLine", "Spectre.Console.Cli", "CommandLineParser", "McMaster.Extensions.CommandLineUtils", "Cocona", "ConsoleAppFramework", "CliFx"];

    /// <summary>The kind; null where no build says what it made.</summary>
    public static SystemKind? Of(IEnumerable<ProjectFacts> projects) =>
        projects.Where(project => !project.IsTest).Select(Of).OfType<SystemKind>().Cast<SystemKind?>().Max();

    private static SystemKind? Of(ProjectFacts project)
    {
        if (!project.Properties.TryGetValue("OutputType", out var output))
            return null;
        if (!output.EndsWith("exe", StringComparison.OrdinalIgnoreCase))
            return SystemKind.Library;
        if (Is(project, "UsingMicrosoftNETSdkWeb"))
            return Is(project, "HasPages") ? SystemKind.WebApp : SystemKind.WebApi;
        if (Is(project, "UsingMicrosoftNETSdkBlazorWebAssembly"))
            return SystemKind.WebApp;
        var isHost = Is(project, "UsingMicrosoftNETSdkWorker") || project.Packages.Contains("Microsoft.Extensions.Hosting", StringComparer.OrdinalIgnoreCase);
        return isHost && !Is(project, "PackAsTool") && !project.Packages.Intersect(CommandLines, StringComparer.OrdinalIgnoreCase).Any() ? SystemKind.Worker : SystemKind.Cli;
    }

    private static bool Is(ProjectFacts project, string property) => string.Equals(project.Properties.GetValueOrDefault(property), "true", StringComparison.OrdinalIgnoreCase);
}
