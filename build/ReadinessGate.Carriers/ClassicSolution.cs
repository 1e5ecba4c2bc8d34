using System.Text;

namespace ReadinessGate.Carriers;

/// <summary>Writes a solution of the old form over all projects of a folder; the command that does so takes seconds for each.</summary>
public static class ClassicSolution
{
    private const string CSharp = "{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}";

    /// <summary>The text of the file.</summary>
    public static string Of(string folder)
    {
        var projects = Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select((path, index) => (Name: Path.GetFileNameWithoutExtension(path), Path: Path.GetRelativePath(folder, path), Id: $"{{00000000-0000-0000-0000-{index + 1:D12}}}")).ToArray();
        var text = new StringBuilder("\nMicrosoft Visual Studio Solution File, Format Version 12.00\n# Visual Studio Version 17\n");
        foreach (var (name, path, id) in projects)
            text.Append($"Project(\"{CSharp}\") = \"{name}\", \"{path}\", \"{id}\"\nEndProject\n");
        text.Append("Global\n\tGlobalSection(SolutionConfigurationPlatforms) = preSolution\n\t\tDebug|Any CPU = Debug|Any CPU\n\tEndGlobalSection\n\tGlobalSection(ProjectConfigurationPlatforms) = postSolution\n");
        foreach (var (_, _, id) in projects)
            text.Append($"\t\t{id}.Debug|Any CPU.ActiveCfg = Debug|Any CPU\n\t\t{id}.Debug|Any CPU.Build.0 = Debug|Any CPU\n");
        return text.Append("\tEndGlobalSection\nEndGlobal\n").ToString();
    }
}
