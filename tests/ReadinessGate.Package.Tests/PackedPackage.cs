namespace ReadinessGate.Package.Tests;

/// <summary>The packed package, and a folder outside of the repository where projects can use it.</summary>
public sealed class PackedPackage : IDisposable
{
    private static readonly string Root = Directory.CreateTempSubdirectory("readinessgate-").FullName;

    /// <summary>A name for what only this run of the tests may share.</summary>
    /// <remarks>The compiler server listens on a file of this name in the temp folder, where the folder above stands already.</remarks>
    public static string Session { get; } = Path.GetFileName(Root) + ".server";

    /// <summary>The folder that holds the package.</summary>
    public static string Feed { get; } = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "package.txt"))[0];

    /// <summary>Its version.</summary>
    public static string Version { get; } = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "package.txt"))[1];

    /// <summary>The package file.</summary>
    public static string Nupkg => Path.Combine(Feed, $"ReadinessGate.{Version}.nupkg");

    /// <summary>Where a restore of one of the projects put its content.</summary>
    public static string Extracted => Path.Combine(Root, "packages", "readinessgate", Version);

    /// <summary>A new folder for one test; the name holds a space and letters beyond ASCII.</summary>
    public static string NewFolder(string name)
    {
        var folder = Path.Combine(Root, name, "dépôt one");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(Root, "packages")}" /></config>
              <fallbackPackageFolders><clear /><add key="user" value="{UserPackages()}" /></fallbackPackageFolders>
              <packageSources><add key="readinessgate-under-test" value="{Feed}" /></packageSources>
            </configuration>
            """);
        return folder;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        CompilerServer.Stop();
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (IOException)
        {
            // A build server may still hold a file; the temp folder is cleaned by the system.
        }
    }

    private static string UserPackages() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set
            ? set
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
