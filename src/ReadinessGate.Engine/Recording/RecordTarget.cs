namespace ReadinessGate.Recording;

/// <summary>The project and framework that a build or a test run is recorded of, and where.</summary>
/// <param name="Root">Absolute root of the system.</param>
/// <param name="Folder">Absolute evidence folder of the project and framework.</param>
/// <param name="Project">Absolute project file.</param>
/// <param name="Framework">Target framework.</param>
/// <param name="Configuration">Build configuration.</param>
public sealed record RecordTarget(string Root, string Folder, string Project, string Framework, string Configuration)
{
    /// <summary>The project file relative to the root, with <c>/</c>.</summary>
    public string RelativeProject => Path.GetRelativePath(Root, Project).Replace('\\', '/');

    /// <summary>Absolute folder of the project.</summary>
    public string ProjectFolder => Path.GetDirectoryName(Project)!;
}
